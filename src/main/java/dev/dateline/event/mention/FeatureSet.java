package dev.dateline.event.mention;

/**
 * Features of one decision, each a row of the model's table: template and values hashed together
 * (the hashing trick of Weinberger et al. 2009), so that no string is ever built. Reused from
 * decision to decision; not for sharing between threads.
 */
final class FeatureSet {

  private final int shift;
  private int[] rows = new int[256];
  private int size;

  /**
   * @param bits the table has 2^bits rows
   */
  FeatureSet(int bits) {
    this.shift = 32 - bits;
  }

  /** Forgets all features. */
  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int row(int index) {
    return rows[index];
  }

  /** The rows, in the order of adding. */
  int[] toArray() {
    return java.util.Arrays.copyOf(rows, size);
  }

  /** Takes rows that were kept. */
  void set(int[] kept) {
    rows = kept;
    size = kept.length;
  }

  void add(int template, int a) {
    put(mix(seed(template) + a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(seed(template) + a) + b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(seed(template) + a) + b) + c));
  }

  private void put(int hash) {
    if (size == rows.length) {
      rows = java.util.Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = hash >>> shift;
  }

  private static int seed(int template) {
    return (template + 1) * 0x9E3779B9;
  }

  /** The finalizer of MurmurHash3. */
  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
