package dev.dateline.text;

import java.util.Arrays;

/**
 * The weights of a linear model: what each feature says for or against the labels. Most features
 * know a few labels only and have a list of them, label and weight sharing one 16-bit number. The
 * few features that nearly every word shows know many: theirs are rows with a place for each label,
 * four to a {@code long}, so that one addition does the work of four (Lamport 1975, "Multiple Byte
 * Processing with Full-Word Instructions").
 */
final class Weights {

  /** A model may tell this many labels apart. */
  static final int LABELS = 128;

  /** Weights are whole numbers from -256 to 255. */
  static final int LOWEST = -256;

  static final int HIGHEST = 255;

  /** From this many labels on, a row is read faster than a list. */
  private static final int ROW = 12;

  /** Weights in rows are raised by this, so that no place of four borrows from the next. */
  private static final int BIAS = -LOWEST;

  private static final long FOUR_BIASES = BIAS * 0x0001_0001_0001_0001L;

  /** So many rows add up to less than 2^16 in each place, whatever they hold. */
  private static final int ROWS_AT_ONCE = 0xFFFF / (HIGHEST + BIAS);

  /**
   * Key in the upper half; in the lower the place of the list and, in four bits, its length, or the
   * place of the row below 0; 0: free. If the length stood with the list, each list would have to
   * be waited for before the next is asked for.
   */
  private final long[] table;

  private final int mask;

  /** Lists one behind the other; place 0 stays free. */
  private final short[] lists;

  private int listsEnd = 1;

  /** The first stays free. Arrays of their own, for loops that start at 0 are the fastest. */
  private long[][] rows = new long[16][];

  private final int width;
  private int rowsEnd = 1;
  private boolean inRow;

  /**
   * @param features how many will be added
   * @param entries how many weights they have together
   * @param labels how many labels there are, at most {@link #LABELS}
   */
  Weights(int features, int entries, int labels) {
    // Most features asked for have no weight: a table at most half full tells so at once.
    int capacity = Integer.highestOneBit(Math.max(8, 2 * features - 1)) * 2;
    table = new long[capacity];
    mask = capacity - 1;
    lists = new short[entries + 1];
    width = (labels + 3) / 4;
  }

  /** Starts a feature, {@code length} entries to be added. */
  void feature(int key, int length) {
    inRow = length >= ROW;
    int slot = key & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    int place = inRow ? -rowsEnd : listsEnd << 4 | length;
    table[slot] = (long) key << 32 | place & 0xFFFFFFFFL;
    if (!inRow) {
      return;
    }
    if (rowsEnd == rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[rowsEnd] = new long[width];
    Arrays.fill(rows[rowsEnd], FOUR_BIASES);
    rowsEnd++;
  }

  void entry(int label, int weight) {
    if (inRow) {
      rows[rowsEnd - 1][label >> 2] += (long) weight << 16 * (label & 3);
    } else {
      lists[listsEnd++] = (short) (weight << 7 | label);
    }
  }

  /**
   * Adds what the first {@code count} features say to the labels' scores. First all are looked up,
   * then all are read: memory answers many questions at a time if none waits for another. The
   * features are overwritten.
   */
  void score(int[] features, int count, int[] scores) {
    int found = lookUp(features, count);
    int inRows = 0;
    for (int i = 0; i < found; i++) {
      int place = features[i];
      if (place > 0) {
        addList(place, scores);
      } else {
        features[inRows++] = -place;
      }
    }
    for (int from = 0; from < inRows; from += ROWS_AT_ONCE) {
      addRows(features, from, Math.min(from + ROWS_AT_ONCE, inRows), scores);
    }
  }

  /** Puts the places of the known ones among the features to the front; returns how many. */
  private int lookUp(int[] features, int count) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      int key = features[i];
      int slot = key & mask;
      long place = table[slot];
      while (place != 0 && (int) (place >>> 32) != key) {
        slot = (slot + 1) & mask;
        place = table[slot];
      }
      features[found] = (int) place;
      found += place != 0 ? 1 : 0;
    }
    return found;
  }

  private void addList(int place, int[] scores) {
    int at = place >>> 4;
    for (int end = at + (place & 15); at < end; at++) {
      int entry = lists[at];
      scores[entry & 127] += entry >> 7;
    }
  }

  /** Four rows at a time, so that the sums are read and written once for four. */
  private void addRows(int[] places, int from, int to, int[] scores) {
    long[] sums = new long[width];
    int i = from;
    for (; i + 3 < to; i += 4) {
      addFour(sums, rows[places[i]], rows[places[i + 1]], rows[places[i + 2]], rows[places[i + 3]]);
    }
    for (; i < to; i++) {
      long[] row = rows[places[i]];
      for (int k = 0; k < sums.length; k++) {
        sums[k] += row[k];
      }
    }
    addSums(sums, to - from, scores);
  }

  private static void addFour(long[] sums, long[] p, long[] q, long[] r, long[] s) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += p[k] + q[k] + r[k] + s[k];
    }
  }

  /** From four sums in a {@code long} to a number each. */
  private static void addSums(long[] sums, int summed, int[] scores) {
    int bias = summed * BIAS;
    int whole = scores.length / 4;
    for (int i = 0, k = 0; i < whole; i++, k += 4) {
      long four = sums[i];
      scores[k] += (int) (four & 0xFFFF) - bias;
      scores[k + 1] += (int) (four >>> 16 & 0xFFFF) - bias;
      scores[k + 2] += (int) (four >>> 32 & 0xFFFF) - bias;
      scores[k + 3] += (int) (four >>> 48) - bias;
    }
    for (int k = 4 * whole; k < scores.length; k++) {
      scores[k] += (int) (sums[whole] >>> 16 * (k & 3) & 0xFFFF) - bias;
    }
  }
}
