package dev.dateline.event.mention;

/**
 * Says how certainly an event happened, from -3 to 3: in essence the median of a distribution over
 * whole values, since the median is what errs least in absolute terms. Trained by {@code
 * FactualityTraining}; immutable and shared between threads.
 */
public final class FactualityModel {

  /** The first label's value. */
  static final int LOWEST = -3;

  /** From here on, and from its negative on downwards, the text leaves little open. */
  static final double CERTAIN = 1.5;

  private static final double OPEN_AT_MOST = 1.4;

  private static final double DENIED = 2.5;
  private static final double OPEN = 1.2;

  private final LinearModel model = LinearModel.load("/dev/dateline/event/factuality.model");

  /** Room for one thread's work. */
  public final class Work {
    private final FeatureSet features = new FeatureSet(model.bits());
    private final double[] probabilities = new double[model.labels()];

    /**
     * Factuality of one event.
     *
     * @param kind ordinal of its TimeML class
     */
    public double value(Facts facts, Stances stances, int token, int kind) {
      features.clear();
      FactualityFeatures.extract(facts, stances, token, kind, features);
      model.probabilities(features, probabilities);
      return decide(probabilities);
    }
  }

  /** Scratch space for one document. */
  public Work work() {
    return new Work();
  }

  /**
   * The value that errs least. Which side it is on is weighed apart from how far: denials are rare,
   * so that the model underrates them, and a denied event told as a fact is the worst error.
   */
  static double decide(double[] probabilities) {
    int side = median(probabilities, DENIED, OPEN);
    int plain = median(probabilities, 1, 1);
    if (side >= CERTAIN) {
      return Math.max(plain, CERTAIN);
    }
    return side <= -CERTAIN
        ? Math.min(plain, -CERTAIN)
        : Math.max(-OPEN_AT_MOST, Math.min(plain, OPEN_AT_MOST));
  }

  /** The label on which half of the weight lies on either side. */
  private static int median(double[] probabilities, double denied, double open) {
    double half = 0;
    for (int label = 0; label < probabilities.length; label++) {
      half += weight(label, denied, open) * probabilities[label] / 2;
    }
    double sum = 0;
    for (int label = 0; label < probabilities.length; label++) {
      sum += weight(label, denied, open) * probabilities[label];
      if (sum >= half) {
        return LOWEST + label;
      }
    }
    return LOWEST + probabilities.length - 1;
  }

  private static double weight(int label, double denied, double open) {
    int value = LOWEST + label;
    return value <= -CERTAIN ? denied : value < CERTAIN ? open : 1;
  }
}
