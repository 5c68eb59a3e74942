package dev.dateline.event.mention;

/**
 * Says which tokens report events in TimeML's sense, and of which class. Trained by {@code
 * MentionTraining}; immutable and shared between threads.
 */
public final class MentionModel {

  /** Below this probability a token is no event. */
  static final double THRESHOLD = 0.4;

  /**
   * The same for what the text denies or leaves open. To miss such a one costs more than a mention
   * too many: whoever looks for it takes its absence for the plain reading.
   */
  static final double DOUBTED = 0.2;

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
    public Guess guess(Facts facts, Stances stances, int token) {
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
      boolean event =
          probability >= THRESHOLD
              || probability >= DOUBTED && stances.of(token).effect() != Effect.HAPPENS;
      return new Guess(event ? best - 1 : -1, probability);
    }
  }

  /** Scratch space for one document. */
  public Work work() {
    return new Work();
  }
}
