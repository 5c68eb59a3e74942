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

  /** Where half the probability lies on either side, each label spread evenly around its value. */
  static double median(double[] probabilities) {
    double sum = 0;
    for (int label = 0; label < probabilities.length; label++) {
      double next = sum + probabilities[label];
      if (next >= 0.5) {
        return LOWEST + label;
      }
      sum = next;
    }
    return LOWEST + probabilities.length - 1;
  }
}
