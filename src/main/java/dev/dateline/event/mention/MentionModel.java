package dev.dateline.event.mention;

import dev.dateline.event.EventClass;

/**
 * Says which tokens report events in TimeML's sense, and of which class. Trained by {@code
 * MentionTraining}; immutable and shared between threads.
 */
public final class MentionModel {

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

    /** Whether it is told if the text denies it or leaves it open enough. */
    public boolean mayBeFaint() {
      return kind < 0 && FaintMention.mayBe(probability);
    }

    /**
     * Whether it is told.
     *
     * @param factuality how certainly it happened, if it is an event
     */
    public boolean isTold(double factuality) {
      return kind >= 0 || FaintMention.isTold(probability, factuality);
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
      int best = ClassChoice.label(probabilities);
      boolean event = MentionThreshold.isReached(probabilities, facts, stances, token);
      return new Guess(event ? best - 1 : -1, 1 - probabilities[NONE], best - 1);
    }
  }

  /** Scratch space for one document. */
  public Work work() {
    return new Work();
  }
}
