package dev.dateline.text;

import java.util.Arrays;

/**
 * The averaged perceptron (Collins 2002, "Discriminative Training Methods for Hidden Markov
 * Models"): where the model errs, the features' weights of the right label go up by one and those of
 * the wrong one down. Used afterwards is the mean of all weights a label ever had: w - u/c, where c
 * counts the decisions and u adds up each change times the c at which it was made (Daumé 2006).
 *
 * <p>Only features that took part in an error have weights; each has a list of labels in one pool.
 */
final class Perceptron {

  private int[] keys = new int[1 << 20];
  private int[] rows = new int[1 << 20];
  private int rowCount = 1;
  private int[] starts = new int[1 << 18];
  private short[] lengths = new short[1 << 18];
  private short[] capacities = new short[1 << 18];

  private byte[] labels = new byte[1 << 22];
  private int[] weights = new int[1 << 22];
  private long[] sums = new long[1 << 22];
  private int filled;
  private long decisions = 1;

  /** Adds the current weights of the features to the labels' scores. */
  void score(int[] features, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int row = row(features[i]);
      if (row != 0) {
        for (int at = starts[row], end = at + lengths[row]; at < end; at++) {
          scores[labels[at]] += weights[at];
        }
      }
    }
  }

  /** One decision was made, right or wrong. */
  void count() {
    decisions++;
  }

  void update(int[] features, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      int row = rowOrNew(features[i]);
      add(row, right, 1);
      add(row, wrong, -1);
    }
  }

  private void add(int row, int label, int change) {
    int at = starts[row];
    int end = at + lengths[row];
    while (at < end && labels[at] != label) {
      at++;
    }
    if (at == end) {
      if (lengths[row] == capacities[row]) {
        move(row);
        at = starts[row] + lengths[row];
      }
      lengths[row]++;
      labels[at] = (byte) label;
      weights[at] = 0;
      sums[at] = 0;
    }
    weights[at] += change;
    sums[at] += change * decisions;
  }

  private void move(int row) {
    int length = lengths[row];
    int capacity = Math.max(2, Math.min(Weights.LABELS, capacities[row] * 2));
    while (filled + capacity > labels.length) {
      int more = labels.length + (labels.length >> 1);
      labels = Arrays.copyOf(labels, more);
      weights = Arrays.copyOf(weights, more);
      sums = Arrays.copyOf(sums, more);
    }
    int from = starts[row];
    System.arraycopy(labels, from, labels, filled, length);
    System.arraycopy(weights, from, weights, filled, length);
    System.arraycopy(sums, from, sums, filled, length);
    starts[row] = filled;
    capacities[row] = (short) capacity;
    filled += capacity;
  }

  private int row(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != 0) {
      if (keys[slot] == key) {
        return rows[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private int rowOrNew(int key) {
    int row = row(key);
    if (row != 0) {
      return row;
    }
    if (rowCount * 2 > keys.length) {
      rehash();
    }
    row = rowCount++;
    if (row == starts.length) {
      starts = Arrays.copyOf(starts, row * 2);
      lengths = Arrays.copyOf(lengths, row * 2);
      capacities = Arrays.copyOf(capacities, row * 2);
    }
    place(keys, rows, key, row);
    return row;
  }

  private void rehash() {
    int[] newKeys = new int[keys.length * 2];
    int[] newRows = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (rows[i] != 0) {
        place(newKeys, newRows, keys[i], rows[i]);
      }
    }
    keys = newKeys;
    rows = newRows;
  }

  private static void place(int[] keys, int[] rows, int key, int row) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  /** The averaged weights, those of little weight left out. */
  Averaged average() {
    int[] order = new int[rowCount - 1];
    int[] keyOf = new int[rowCount];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (rows[i] != 0) {
        order[n++] = keys[i];
        keyOf[rows[i]] = keys[i];
      }
    }
    Arrays.sort(order);
    int[] rowStarts = new int[n + 1];
    byte[] outLabels = new byte[filled];
    float[] outWeights = new float[filled];
    int at = 0;
    for (int i = 0; i < n; i++) {
      rowStarts[i] = at;
      int row = row(order[i]);
      for (int j = starts[row], end = j + lengths[row]; j < end; j++) {
        outLabels[at] = labels[j];
        outWeights[at++] = (float) (weights[j] - (double) sums[j] / decisions);
      }
    }
    rowStarts[n] = at;
    return new Averaged(
        order, rowStarts, Arrays.copyOf(outLabels, at), Arrays.copyOf(outWeights, at));
  }
}
