package dev.dateline.text;

/**
 * Counts features roughly, in one byte per 2^-27th of their numbers, to leave out those that a
 * treebank has too rarely for their weights to mean anything.
 */
final class FeatureCounts {

  private static final int BITS = 27;

  private final byte[] counts = new byte[1 << BITS];
  private final int least;

  FeatureCounts(int least) {
    this.least = least;
  }

  void add(int[] features, int count) {
    for (int i = 0; i < count; i++) {
      int slot = features[i] >>> (32 - BITS);
      if (counts[slot] < least) {
        counts[slot]++;
      }
    }
  }

  /** Moves the frequent features to the front; returns how many they are. */
  int keepFrequent(int[] features, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (counts[features[i] >>> (32 - BITS)] >= least) {
        features[kept++] = features[i];
      }
    }
    return kept;
  }
}
