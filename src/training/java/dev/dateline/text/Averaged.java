package dev.dateline.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The means of a perceptron's weights, sorted by feature, and how they are made small: the largest
 * are kept, rounded to nine bits. Two thirds of a model's weights can go without harm.
 */
record Averaged(int[] keys, int[] starts, byte[] labels, float[] weights) {

  /**
   * Writes {@code most} weights as {@link ModelFile} reads them back; returns a line about its
   * size.
   */
  String write(DataOutputStream out, int most) throws IOException {
    float[] sizes = new float[weights.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(weights[i]);
    }
    Arrays.sort(sizes);
    double threshold = sizes.length > most ? sizes[sizes.length - most] : 0;
    // Clipping one weight in ten thousand leaves the finer steps to all others.
    double largest = Math.max(1e-6, sizes.length == 0 ? 1 : sizes[(int) (sizes.length * 0.9999)]);
    double scale = Weights.HIGHEST / largest;
    int features = 0;
    int entries = 0;
    for (int i = 0; i < keys.length; i++) {
      int kept = kept(i, scale, threshold);
      features += kept > 0 ? 1 : 0;
      entries += kept;
    }
    out.writeInt(features);
    out.writeInt(entries);
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < keys.length; i++) {
      int kept = kept(i, scale, threshold);
      if (kept == 0) {
        continue;
      }
      ModelFile.writeNumber(out, keys[i] - last);
      last = keys[i];
      out.writeByte(kept);
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        int weight = round(weights[at], scale, threshold);
        if (weight != 0) {
          out.writeByte(labels[at]);
          ModelFile.writeNumber(out, weight << 1 ^ weight >> 31);
        }
      }
    }
    return "features "
        + features
        + " of "
        + keys.length
        + ", weights "
        + entries
        + " of "
        + weights.length
        + ", largest "
        + largest;
  }

  private int kept(int i, double scale, double threshold) {
    int kept = 0;
    for (int at = starts[i]; at < starts[i + 1]; at++) {
      kept += round(weights[at], scale, threshold) != 0 ? 1 : 0;
    }
    return kept;
  }

  private static int round(float weight, double scale, double threshold) {
    if (Math.abs(weight) < threshold) {
      return 0;
    }
    long rounded = Math.round(weight * scale);
    return (int) Math.max(Weights.LOWEST, Math.min(Weights.HIGHEST, rounded));
  }
}
