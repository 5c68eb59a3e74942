package dev.dateline.event.mention;

import dev.dateline.event.EventClass;

/**
 * Says which tokens report events in TimeML's sense, and of which class. Trained by {@code
 * MentionTraining}; immutable and shared between threads.
 */
public final class MentionModel {

  /**
   * The least probability of what the model of factuality takes for denied or open, though no rule
   * says so. At this level most are no events; those that are, are better told as doubtful than not
   * at all.
   */
  static final double FAINT = 0.1;

  /** The label of what is no event; those of the classes follow. */
  static final int NONE = 0;

  /**
   * The last label: no event in TimeML's sense, but one to annotators of factuality, who take it
   * for denied or open ("there <i>was</i> no confirmation").
   */
  static final int DOUBTED = 1 + EventClass.values().length;

  /** How many labels there are. */
  static final int LABELS = DOUBTED + 1;

  private final LinearModel model;

  /** The model that ships. */
  public MentionModel() {
    this(LinearModel.load("/dev/dateline/event/mention.model"));
  }

  MentionModel(LinearModel model) {
    this.model = model;
  }

  /**
   * What the model makes of one token.
   *
   * @param kind ordinal of the TimeML class, -1 where the token reports no event
   * @param probability that it reports one, or a doubted one in the sense of factuality alone
   * @param likeliest ordinal of the class that it has if it does
   */
  public record Guess(int kind, double probability, int likeliest) {

    /** Whether it is an event only if the text leaves it open or denies it. */
    public boolean isFaint() {
      return kind < 0 && probability >= FAINT;
    }
  }

  /** Room for one thread's work. */
  public final class Work {
    private final FeatureSet features = new FeatureSet(model.bits());
    private final double[] probabilities = new double[model.labels()];

    /** Classifies one token of a sentence. */
    public Guess guess(Facts facts, Stances stances, int token) {
      if (!MentionFeatures.candidate(facts, token)) {
        return new Guess(-1, 0, 0);
      }
      features.clear();
      MentionFeatures.extract(facts, token, features);
      model.probabilities(features, probabilities);
      double probability = 1 - probabilities[NONE];
      int best = likeliest(probabilities);
      boolean event =
          MentionThreshold.isReached(probability - probabilities[DOUBTED], facts, stances, token);
      return new Guess(event ? best - 1 : -1, probability, best - 1);
    }
  }

  /** The label of the likeliest class. */
  static int likeliest(double[] probabilities) {
    int best = 1;
    for (int label = 2; label < DOUBTED; label++) {
      best = probabilities[label] > probabilities[best] ? label : best;
    }
    return best;
  }

  /** Scratch space for one document. */
  public Work work() {
    return new Work();
  }
}
