package dev.dateline.event.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011) with an L1 penalty, so that most
 * weights end at zero; the weights are the mean over the second half of the training, which errs
 * less than where it happens to end (Polyak and Juditsky 1992). Deterministic.
 */
final class LogisticTrainer {

  /**
   * One decision.
   *
   * @param features rows of the table
   * @param target probability of each label
   * @param weight how much it counts
   */
  record Example(int[] features, float[] target, float weight) {}

  /** So many times in each pass the weights enter the mean. */
  private static final int SAMPLES = 8;

  private final int bits;
  private final int labels;
  private final int epochs;
  private final float rate;
  private final float penalty;

  LogisticTrainer(int bits, int labels, int epochs, float rate, float penalty) {
    this.bits = bits;
    this.labels = labels;
    this.epochs = epochs;
    this.rate = rate;
    this.penalty = penalty;
  }

  /** Weights row by row. */
  float[] train(List<Example> examples) {
    float[] weights = new float[labels << bits];
    float[] squares = new float[labels << bits];
    Arrays.fill(squares, 1e-4f);
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(20221113);
    double[] p = new double[labels];
    float[] sum = new float[weights.length];
    int samples = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      int seen = 0;
      for (int index : order) {
        Example example = examples.get(index);
        int[] features = example.features();
        probabilities(weights, features, p);
        for (int label = 0; label < labels; label++) {
          float gradient = (float) (p[label] - example.target()[label]) * example.weight();
          if (Math.abs(gradient) > 1e-4f) {
            step(weights, squares, features, label, gradient);
          }
        }
        if (epoch >= epochs / 2 && ++seen * SAMPLES % order.length < SAMPLES) {
          for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
          }
          samples++;
        }
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= Math.max(1, samples);
    }
    return sum;
  }

  private void step(float[] weights, float[] squares, int[] features, int label, float gradient) {
    for (int feature : features) {
      int at = feature * labels + label;
      squares[at] += gradient * gradient;
      float rate = this.rate / (float) Math.sqrt(squares[at]);
      float moved = weights[at] - rate * gradient;
      float shrink = rate * penalty;
      weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
    }
  }

  private void probabilities(float[] weights, int[] features, double[] out) {
    Arrays.fill(out, 0);
    for (int feature : features) {
      for (int label = 0; label < labels; label++) {
        out[label] += weights[feature * labels + label];
      }
    }
    double top = Arrays.stream(out).max().orElse(0);
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      out[label] = StrictMath.exp(out[label] - top);
      sum += out[label];
    }
    for (int label = 0; label < labels; label++) {
      out[label] /= sum;
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
