package dev.dateline.event.entity;

import dev.dateline.text.PackedMatrix;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Weights of the recognition of names, wide and deep (Cheng and others 2016): hashed features that
 * each speak for the labels directly, and one hidden layer that sees what the words mean, so that a
 * name never seen in training is known by the company it keeps. Trained by {@code NameTraining} in
 * src/training; credited in NOTICE. Immutable.
 */
final class NameModel {

  static final int LABELS = NameLabel.ALL.length;

  /** Open addressing; 0 marks a free place, and no feature hashes to 0. */
  private final int[] keys;

  private final byte[] weights;
  private final float step;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;

  NameModel(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)))) {
      int count = in.readInt();
      step = in.readFloat();
      int capacity = Integer.highestOneBit(Math.max(16, count)) * 4;
      keys = new int[capacity];
      weights = new byte[capacity * LABELS];
      for (int i = 0; i < count; i++) {
        int key = in.readInt();
        int slot = slot(key);
        keys[slot] = key;
        in.readFully(weights, slot * LABELS, LABELS);
      }
      input = PackedMatrix.read(in);
      bias = PackedMatrix.read(in)[0];
      output = PackedMatrix.read(in);
    }
  }

  static NameModel shipped() {
    try {
      return new NameModel(NameModel.class.getResourceAsStream("names.bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int slot(int key) {
    int slot = (key ^ key >>> 15) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Adds the feature's weights to the scores of the labels. */
  void score(int feature, float[] scores) {
    int slot = slot(feature);
    if (keys[slot] == feature) {
      for (int k = 0, at = slot * LABELS; k < LABELS; k++, at++) {
        scores[k] += weights[at] * step;
      }
    }
  }

  /** How many hidden numbers there are. */
  int hidden() {
    return bias.length;
  }

  /**
   * Adds to the scores what the meaning of the words says.
   *
   * @param hidden room for {@link #hidden()} numbers
   */
  void score(float[] meaning, float[] hidden, float[] scores) {
    look(meaning, input, bias, hidden);
    for (int h = 0; h < hidden.length; h++) {
      if (hidden[h] > 0) {
        for (int k = 0; k < LABELS; k++) {
          scores[k] += hidden[h] * output[h][k];
        }
      }
    }
  }

  /** The hidden numbers before those below zero are cut off. */
  static void look(float[] meaning, float[][] input, float[] bias, float[] hidden) {
    System.arraycopy(bias, 0, hidden, 0, bias.length);
    int j = 0;
    for (; j + 3 < meaning.length; j += 4) {
      if (meaning[j] != 0 || meaning[j + 1] != 0 || meaning[j + 2] != 0 || meaning[j + 3] != 0) {
        addFour(hidden, input, meaning, j);
      }
    }
    for (; j < meaning.length; j++) {
      addScaled(hidden, input[j], meaning[j]);
    }
  }

  /** Four rows in one go, one after the other: the sum is that of four times {@link #addScaled}. */
  private static void addFour(float[] sum, float[][] rows, float[] factors, int from) {
    addFour(
        sum,
        rows[from],
        rows[from + 1],
        rows[from + 2],
        rows[from + 3],
        factors[from],
        factors[from + 1],
        factors[from + 2],
        factors[from + 3]);
  }

  private static void addFour(
      float[] sum, float[] p, float[] q, float[] r, float[] s, float a, float b, float c, float d) {
    for (int h = 0; h < sum.length; h++) {
      sum[h] = sum[h] + a * p[h] + b * q[h] + c * r[h] + d * s[h];
    }
  }

  private static void addScaled(float[] sum, float[] row, float factor) {
    for (int h = 0; h < sum.length; h++) {
      sum[h] += factor * row[h];
    }
  }
}
