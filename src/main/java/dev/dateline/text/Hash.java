package dev.dateline.text;

/**
 * Numbers instead of names: a feature is known by a 32-bit hash of its template and its parts, a
 * word by one of its characters. Two features may share a number; with about a million of them in
 * four billion places this happens too rarely to matter (Ganchev and Dredze 2008, "Small
 * Statistical Models by Random Feature Mixing").
 */
final class Hash {

  private Hash() {}

  static int of(int template, int a) {
    return spread((template * 0x9E3779B1) ^ a * 0x85EBCA6B);
  }

  static int of(int template, int a, int b) {
    return spread(spread(template * 0x9E3779B1 ^ a * 0x85EBCA6B) ^ b * 0xC2B2AE35);
  }

  static int of(int template, int a, int b, int c) {
    int h = spread(template * 0x9E3779B1 ^ a * 0x85EBCA6B) ^ b * 0xC2B2AE35;
    return spread(spread(h) ^ c * 0x27D4EB2F);
  }

  static int of(int template, int a, int b, int c, int d) {
    return spread(of(template, a, b, c) ^ d * 0x165667B1);
  }

  /** Of characters, in order; start from 0. */
  static int step(int hash, char c) {
    return (hash ^ c) * 0x01000193 + 0x2545F491;
  }

  static int spread(int h) {
    h ^= h >>> 16;
    h *= 0x7FEB352D;
    h ^= h >>> 15;
    h *= 0x846CA68B;
    return h ^ (h >>> 16);
  }
}
