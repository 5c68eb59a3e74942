package dev.dateline.text;

/**
 * The weights of a linear model: for each feature a short list of labels and what the feature says
 * for or against them. Label and weight share one 16-bit number (7 and 9 bits), the lists of all
 * features one array, so that a feature costs about two reads of memory and no object.
 */
final class Weights {

  /** A model may tell this many labels apart. */
  static final int LABELS = 128;

  /** Weights are whole numbers from -256 to 255. */
  static final int LOWEST = -256;

  static final int HIGHEST = 255;

  /** Key in the upper half, place of its list in the lower; 0 is free. */
  private final long[] table;

  private final short[] entries;
  private final int mask;
  private int filled;

  Weights(int features, int entryCount) {
    // Most features asked for have no weight: a table at most half full tells so at once.
    int capacity = Integer.highestOneBit(Math.max(8, 2 * features - 1)) * 2;
    table = new long[capacity];
    mask = capacity - 1;
    // Each list is headed by its length; place 0 stays free.
    entries = new short[entryCount + features + 1];
    filled = 1;
  }

  /** Starts the list of a feature, {@code length} entries to be added. */
  void feature(int key, int length) {
    int slot = key & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = (long) key << 32 | filled;
    entries[filled++] = (short) length;
  }

  void entry(int label, int weight) {
    entries[filled++] = (short) (weight << 7 | label);
  }

  /**
   * Adds what the first {@code count} features say to the labels' scores. First all lists are
   * looked up, then all are read: memory answers many questions at a time if none waits for
   * another. The features are overwritten.
   */
  void score(int[] features, int count, int[] scores) {
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
    for (int i = 0; i < found; i++) {
      int at = features[i];
      for (int end = at + entries[at]; at < end; ) {
        int entry = entries[++at];
        scores[entry & 127] += entry >> 7;
      }
    }
  }
}
