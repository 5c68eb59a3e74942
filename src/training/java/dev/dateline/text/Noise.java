package dev.dateline.text;

/**
 * Leaves things out by chance while learning, so that none is relied on alone and what others could
 * say as well is learned too (Hinton and others 2012; for taggers and parsers under a change of
 * domain: Søgaard 2013, "Part-of-speech tagging with antagonistic adversaries"). Its own generator
 * (Vigna's splitmix64), since it draws hundreds of numbers a decision.
 */
final class Noise {

  private long state;

  Noise(long seed) {
    state = seed;
  }

  /** True with this chance. */
  boolean happens(double chance) {
    state += 0x9E3779B97F4A7C15L;
    long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return (z >>> 40) < chance * (1 << 24);
  }

  /** Moves the features that stay to the front; returns how many they are. */
  int thin(int[] features, int count, double rate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (!happens(rate)) {
        features[kept++] = features[i];
      }
    }
    return kept;
  }

  /** What to multiply numbers by: 0 where they are left out, else what makes up for it. */
  float[] mask(int size, double rate) {
    float[] mask = new float[size];
    float stays = (float) (1 / (1 - rate));
    for (int k = 0; k < size; k++) {
      mask[k] = happens(rate) ? 0 : stays;
    }
    return mask;
  }
}
