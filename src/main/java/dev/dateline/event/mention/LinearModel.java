package dev.dateline.event.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Multinomial logistic regression over hashed features; a byte for each weight. Immutable and
 * shared between threads.
 */
final class LinearModel {

  private final int bits;
  private final int labels;
  private final float scale;
  private final byte[] weights;

  private LinearModel(int bits, int labels, float scale, byte[] weights) {
    this.bits = bits;
    this.labels = labels;
    this.scale = scale;
    this.weights = weights;
  }

  /**
   * Rounds weights to bytes.
   *
   * @param weights row by row, {@code 2^bits * labels} of them
   */
  static LinearModel quantize(int bits, int labels, float[] weights) {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / 127;
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = (byte) Math.round(weights[i] / scale);
    }
    return new LinearModel(bits, labels, scale, rounded);
  }

  /** Reads a resource that stands beside this class's package; fails loudly where it is broken. */
  static LinearModel load(String resource) {
    try (InputStream in = LinearModel.class.getResourceAsStream(resource)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Reads what {@link #write} wrote. */
  static LinearModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
    int bits = in.readInt();
    int labels = in.readInt();
    float scale = in.readFloat();
    byte[] weights = new byte[labels << bits];
    in.readFully(weights);
    return new LinearModel(bits, labels, scale, weights);
  }

  /** Writes what {@link #read} reads. */
  void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(bits);
      out.writeInt(labels);
      out.writeFloat(scale);
      out.write(weights);
    }
  }

  /** The table has 2^bits rows. */
  int bits() {
    return bits;
  }

  /** How many labels there are. */
  int labels() {
    return labels;
  }

  /** Writes the probability of each label into {@code out}. */
  void probabilities(FeatureSet features, double[] out) {
    int[] sums = new int[labels];
    for (int i = 0; i < features.size(); i++) {
      int at = features.row(i) * labels;
      for (int label = 0; label < labels; label++) {
        sums[label] += weights[at + label];
      }
    }
    int top = sums[0];
    for (int sum : sums) {
      top = Math.max(top, sum);
    }
    double total = 0;
    for (int label = 0; label < labels; label++) {
      out[label] = Math.exp((sums[label] - top) * scale);
      total += out[label];
    }
    for (int label = 0; label < labels; label++) {
      out[label] /= total;
    }
  }
}
