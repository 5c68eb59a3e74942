package dev.dateline.event.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Multinomial logistic regression over hashed features; a byte for each weight. Only what sets the
 * other labels off from the first is kept, since that is all the probabilities depend on.
 *
 * <p>The weights of a feature stand side by side in one long, so that all labels are added up at
 * once. Looking features up in the table is what costs time: the fewer instructions there are in
 * between, the more of the look-ups a processor has under way at the same time. Immutable and
 * shared between threads.
 */
final class LinearModel {

  /** The most labels besides the first. */
  private static final int MOST = Long.BYTES;

  /** Every other byte, with a byte's room above it for the sum. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /** What makes each weight positive, so that sums don't borrow from their neighbors. */
  private static final int OFFSET = 128;

  /** So many weights, at 255 each, fit into two bytes. */
  private static final int AT_ONCE = 256;

  private final int bits;
  private final int labels;
  private final float scale;
  private final long[] rows;

  private LinearModel(int bits, int labels, float scale, byte[] weights) {
    if (labels - 1 > MOST) {
      throw new IllegalArgumentException(labels + " labels");
    }
    this.bits = bits;
    this.labels = labels;
    this.scale = scale;
    this.rows = new long[1 << bits];
    for (int row = 0; row < rows.length; row++) {
      for (int k = 0; k < labels - 1; k++) {
        rows[row] |= (long) (weights[row * (labels - 1) + k] + OFFSET) << 8 * k;
      }
    }
  }

  /**
   * Rounds weights to bytes.
   *
   * @param labels from 2 to 9
   * @param weights row by row, {@code 2^bits * labels} of them
   */
  static LinearModel quantize(int bits, int labels, float[] weights) {
    float largest = 1e-6f;
    for (int i = 0; i < weights.length; i++) {
      largest = Math.max(largest, Math.abs(weights[i] - weights[i - i % labels]));
    }
    float scale = largest / (OFFSET - 1);
    byte[] rounded = new byte[labels - 1 << bits];
    for (int i = 0, k = 0; i < weights.length; i++) {
      if (i % labels > 0) {
        rounded[k++] = (byte) Math.round((weights[i] - weights[i - i % labels]) / scale);
      }
    }
    return new LinearModel(bits, labels, scale, rounded);
  }

  /** Reads a resource that stands beside this class's package; fails loudly where it is broken. */
  static LinearModel load(String resource) {
    try (InputStream stream = LinearModel.class.getResourceAsStream(resource);
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Reads what {@link #write} wrote. */
  static LinearModel read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    int labels = in.readInt();
    float scale = in.readFloat();
    byte[] weights = new byte[labels - 1 << bits];
    in.readFully(weights);
    return new LinearModel(bits, labels, scale, weights);
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(bits);
    out.writeInt(labels);
    out.writeFloat(scale);
    for (long row : rows) {
      for (int k = 0; k < labels - 1; k++) {
        out.writeByte((int) (row >>> 8 * k & 255) - OFFSET);
      }
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
    int[] sums = new int[MOST];
    for (int from = 0; from < features.size(); from += AT_ONCE) {
      add(features, from, Math.min(from + AT_ONCE, features.size()), sums);
    }
    int top = 0;
    for (int label = 1; label < labels; label++) {
      top = Math.max(top, sums[label - 1]);
    }
    double total = 0;
    for (int label = 0; label < labels; label++) {
      out[label] = StrictMath.exp(((label == 0 ? 0 : sums[label - 1]) - top) * scale);
      total += out[label];
    }
    for (int label = 0; label < labels; label++) {
      out[label] /= total;
    }
  }

  private void add(FeatureSet features, int from, int to, int[] sums) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      long row = rows[features.row(i)];
      even += row & EVEN;
      odd += row >>> 8 & EVEN;
    }
    int offset = (to - from) * OFFSET;
    for (int k = 0; k < MOST; k += 2) {
      sums[k] += (int) (even >>> 8 * k & 0xFFFF) - offset;
      sums[k + 1] += (int) (odd >>> 8 * k & 0xFFFF) - offset;
    }
  }
}
