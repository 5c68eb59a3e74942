package dev.dateline.text;

import java.util.Arrays;

/**
 * What words say by themselves to the parser's first memories, kept for when they come again: four
 * words out of five in a text have just been met with the same tag. Shared by all threads without a
 * lock: what is kept is immutable, and who misses what another thread has just kept makes the same
 * again. A new word takes the place of an old one, so that no more than some megabytes are kept.
 */
final class FamiliarWords {

  private static final int PLACES = 4096;

  private record Word(int[] rows, float[] gates) {}

  private final Word[] words = new Word[PLACES];

  /**
   * Writes what a word says into {@code gates}.
   *
   * @param rows all that is known of the word
   * @return whether the word is familiar; if not, nothing is written
   */
  boolean copy(int[] rows, float[] gates) {
    Word word = words[place(rows)];
    if (word == null || !Arrays.equals(word.rows, rows)) {
      return false;
    }
    System.arraycopy(word.gates, 0, gates, 0, gates.length);
    return true;
  }

  /** Keeps a copy of what a word says. */
  void keep(int[] rows, float[] gates) {
    words[place(rows)] = new Word(rows.clone(), gates.clone());
  }

  private static int place(int[] rows) {
    return Hash.spread(Arrays.hashCode(rows)) & (PLACES - 1);
  }
}
