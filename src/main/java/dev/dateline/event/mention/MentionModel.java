package dev.dateline.event.mention;

/**
 * Says which tokens report events in TimeML's sense, and of which class. Trained by {@code
 * MentionTraining}; immutable and shared between threads.
 */
public final class MentionModel {

  /** Below this probability a token is no event. */
  static final double THRESHOLD = 0.42;

  private static final int NONE = 0;

  private final LinearModel model = LinearModel.load("/dev/dateline/event/mention.model");

  /**
   * What the model makes of one token.
   *
   * @param kind ordinal of the TimeML class, -1 where the token reports no event
   * @param probability that it reports one
   */
  public record Guess(int kind, double probability) {}

  /** Room for one thread's work. */
  public final class Work {
    private final FeatureSet features = new FeatureSet(model.bits());
    private final double[] probabilities = new double[model.labels()];

    /** Classifies one token of a sentence. */
    public Guess guess(Facts facts, int token) {
      if (!MentionFeatures.candidate(facts, token)) {
        return new Guess(-1, 0);
      }
      features.clear();
      MentionFeatures.extract(facts, token, features);
      model.probabilities(features, probabilities);
      double probability = 1 - probabilities[NONE];
      int best = 1;
      for (int label = 2; label < probabilities.length; label++) {
        best = probabilities[label] > probabilities[best] ? label : best;
      }
      return new Guess(probability < THRESHOLD ? -1 : best - 1, probability);
    }
  }

  /** Scratch space for one document. */
  public Work work() {
    return new Work();
  }
}
