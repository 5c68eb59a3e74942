package dev.dateline.event.mention;

/**
 * Says how certainly an event happened, from -3 to 3: the median of a distribution over whole
 * values, since the median is what errs least in absolute terms. Trained by {@code
 * FactualityTraining}; immutable and shared between threads.
 */
public final class FactualityModel {

  /** The first label's value. */
  static final int LOWEST = -3;

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
      return median(probabilities);
    }
  }

  /** Scratch space for one document. */
  public Work work() {
    return new Work();
  }

  /**
   * Where half the weight lies on either side. Denials count twice: they are rare, so that the
   * model underrates them, and a denied event told as a fact is the worst error.
   */
  static double median(double[] probabilities) {
    double half = (1 + probabilities[0] + probabilities[1]) / 2;
    double sum = 0;
    for (int label = 0; label < probabilities.length; label++) {
      sum += label < 2 ? 2 * probabilities[label] : probabilities[label];
      if (sum >= half) {
        return LOWEST + label;
      }
    }
    return LOWEST + probabilities.length - 1;
  }
}
