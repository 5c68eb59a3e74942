package dev.dateline.text;

/**
 * Leaves features out by chance while learning, so that none is relied on alone and what others
 * could say as well is learned too (Hinton and others 2012; for taggers and parsers under a change
 * of domain: Søgaard 2013, "Part-of-speech tagging with antagonistic adversaries"). Its own
 * generator (Vigna's splitmix64), since it draws a hundred numbers a decision.
 */
final class Dropout {

  private final int threshold;
  private long state;

  /**
   * @param rate the share of features left out
   */
  Dropout(double rate, long seed) {
    threshold = (int) (rate * (1 << 24));
    state = seed;
  }

  /** Moves the features that stay to the front; returns how many they are. */
  int thin(int[] features, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      state += 0x9E3779B97F4A7C15L;
      long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
      z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
      if ((int) (z >>> 40) >= threshold) {
        features[kept++] = features[i];
      }
    }
    return kept;
  }
}
