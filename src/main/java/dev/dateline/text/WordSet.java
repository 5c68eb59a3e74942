package dev.dateline.text;

import java.util.Locale;

/**
 * A fixed set of words that answers whether a stretch of a text is one of them, ASCII case ignored,
 * without making a string of it. Open addressing, at most half full.
 */
final class WordSet {

  private final String[] slots;
  private final int mask;
  private final int longest;

  private WordSet(String[] words) {
    int capacity = Integer.highestOneBit(Math.max(8, words.length * 2)) * 2;
    slots = new String[capacity];
    mask = capacity - 1;
    int max = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      max = Math.max(max, lower.length());
      int slot = hash(lower, 0, lower.length()) & mask;
      while (slots[slot] != null && !slots[slot].equals(lower)) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = lower;
    }
    longest = max;
  }

  /** The words of a text block, separated by white space. */
  static WordSet of(String... words) {
    return new WordSet(String.join(" ", words).strip().split("\\s+"));
  }

  boolean contains(CharSequence text, int begin, int end) {
    int length = end - begin;
    if (length > longest || length <= 0) {
      return false;
    }
    int slot = hash(text, begin, end) & mask;
    for (String word; (word = slots[slot]) != null; slot = (slot + 1) & mask) {
      if (word.length() == length && same(word, text, begin)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(String word, CharSequence text, int begin) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  /** Lower case of ASCII; a curly apostrophe counts as the straight one. */
  private static char lower(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c == '\u2019' ? '\'' : c;
  }
}
