package dev.dateline.text;

import java.util.Arrays;

/**
 * The averaged perceptron (Collins 2002, "Discriminative Training Methods for Hidden Markov
 * Models"): where the model errs, or leads by less than its trainer asks, the features' weights of
 * the right label go up and those of its rival go down, by 1/sqrt(n) at a weight's n-th change
 * (Duchi and others 2011, "Adaptive Subgradient Methods", for features that are there or not). Used
 * afterwards is the mean of all weights there ever were: w - u/c, where c counts the decisions and
 * u adds up each change times the c at which it was made (Daumé 2006).
 *
 * <p>Only features that took part in a change have weights; each has a row of labels in one pool.
 */
final class Perceptron {

  private static final long NONE = 0;
  private static final float[] STEPS = new float[1 << 16];

  static {
    for (int n = 0; n < STEPS.length; n++) {
      STEPS[n] = (float) (1 / Math.sqrt(n + 1));
    }
  }

  /** Key in the upper half, row in the lower; row 0 is none. */
  private long[] table = new long[1 << 20];

  /** Start in the upper half, then capacity and length in 16 bits each. */
  private long[] rows = new long[1 << 18];

  private int rowCount = 1;

  /** Weight as the bits of a float in the upper half, then 24 bits of changes, then the label. */
  private long[] entries = new long[1 << 22];

  private double[] sums = new double[1 << 22];
  private int filled;
  private long decisions = 1;

  /** Adds the current weights of the features to the labels' scores. */
  void score(int[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int row = row(features[i]);
      if (row != 0) {
        long info = rows[row];
        int start = (int) (info >>> 32);
        for (int at = start, end = start + (int) (info & 0xFFFF); at < end; at++) {
          long entry = entries[at];
          scores[(int) entry & 255] += Float.intBitsToFloat((int) (entry >>> 32));
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

  private void add(int row, int label, int direction) {
    long info = rows[row];
    int at = (int) (info >>> 32);
    int end = at + (int) (info & 0xFFFF);
    while (at < end && (entries[at] & 255) != label) {
      at++;
    }
    if (at == end) {
      if ((info & 0xFFFF) == (info >>> 16 & 0xFFFF)) {
        info = move(info);
        at = (int) (info >>> 32) + (int) (info & 0xFFFF);
      }
      rows[row] = info + 1;
      entries[at] = label;
      sums[at] = 0;
    }
    long entry = entries[at];
    int changes = (int) (entry >>> 8) & 0xFFFFFF;
    float change = direction * STEPS[Math.min(changes, STEPS.length - 1)];
    float weight = Float.intBitsToFloat((int) (entry >>> 32)) + change;
    entries[at] =
        (long) Float.floatToRawIntBits(weight) << 32
            | (long) Math.min(changes + 1, 0xFFFFFF) << 8
            | label;
    sums[at] += (double) change * decisions;
  }

  /** Moves a full row to where there is room for twice as much. */
  private long move(long info) {
    int length = (int) (info & 0xFFFF);
    int capacity = Math.max(2, Math.min(Weights.LABELS, length * 2));
    if (filled + capacity > entries.length) {
      int more = entries.length + (entries.length >> 1);
      entries = Arrays.copyOf(entries, more);
      sums = Arrays.copyOf(sums, more);
    }
    int from = (int) (info >>> 32);
    System.arraycopy(entries, from, entries, filled, length);
    System.arraycopy(sums, from, sums, filled, length);
    long moved = (long) filled << 32 | (long) capacity << 16 | length;
    filled += capacity;
    return moved;
  }

  private int row(int key) {
    int mask = table.length - 1;
    for (int slot = key & mask; ; slot = (slot + 1) & mask) {
      long found = table[slot];
      if (found == NONE) {
        return 0;
      }
      if ((int) (found >>> 32) == key) {
        return (int) found;
      }
    }
  }

  private int rowOrNew(int key) {
    int row = row(key);
    if (row != 0) {
      return row;
    }
    if (rowCount * 2 > table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      for (long entry : old) {
        if (entry != NONE) {
          place(entry);
        }
      }
    }
    row = rowCount++;
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, row * 2);
    }
    place((long) key << 32 | row);
    return row;
  }

  private void place(long entry) {
    int mask = table.length - 1;
    int slot = (int) (entry >>> 32) & mask;
    while (table[slot] != NONE) {
      slot = (slot + 1) & mask;
    }
    table[slot] = entry;
  }

  /** The averaged weights, by feature. */
  Averaged average() {
    int[] order = new int[rowCount - 1];
    int n = 0;
    for (long entry : table) {
      if (entry != NONE) {
        order[n++] = (int) (entry >>> 32);
      }
    }
    Arrays.sort(order);
    int[] starts = new int[n + 1];
    byte[] labels = new byte[filled];
    float[] weights = new float[filled];
    int to = 0;
    for (int i = 0; i < n; i++) {
      starts[i] = to;
      long info = rows[row(order[i])];
      int from = (int) (info >>> 32);
      for (int at = from, end = from + (int) (info & 0xFFFF); at < end; at++) {
        labels[to] = (byte) entries[at];
        float weight = Float.intBitsToFloat((int) (entries[at] >>> 32));
        weights[to++] = (float) (weight - sums[at] / decisions);
      }
    }
    starts[n] = to;
    return new Averaged(order, starts, Arrays.copyOf(labels, to), Arrays.copyOf(weights, to));
  }
}
