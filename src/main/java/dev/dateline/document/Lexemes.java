package dev.dateline.document;

import java.util.Arrays;

/**
 * A string cut into numbers, words and single marks; white space is dropped but remembered.
 *
 * <p>Parallel arrays rather than objects: whole pages go through it.
 */
final class Lexemes {
  static final byte NUMBER = 0;
  static final byte WORD = 1;
  static final byte MARK = 2;

  private final String source;
  private int size;
  private int[] begins = new int[32];
  private int[] ends = new int[32];
  private byte[] kinds = new byte[32];

  Lexemes(String source) {
    this.source = source;
    int i = 0;
    while (i < source.length()) {
      int c = source.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isSpace(c)) {
        i = next;
        continue;
      }
      byte kind = kind(c);
      if (kind != MARK) {
        while (next < source.length() && kind(source.codePointAt(next)) == kind) {
          next += Character.charCount(source.codePointAt(next));
        }
      }
      add(i, next, kind);
      i = next;
    }
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == NUMBER;
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == WORD;
  }

  boolean isMark(int i, char mark) {
    return i >= 0 && i < size && kinds[i] == MARK && source.charAt(begins[i]) == mark;
  }

  /** Whether it is one of these marks. */
  boolean isMark(int i, String marks) {
    return i >= 0 && i < size && kinds[i] == MARK && marks.indexOf(source.charAt(begins[i])) >= 0;
  }

  int digits(int i) {
    return isNumber(i) ? ends[i] - begins[i] : 0;
  }

  /** The value of a number of at most nine digits, in any script, or -1. */
  int value(int i) {
    if (!isNumber(i) || digits(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int k = begins[i]; k < ends[i]; k++) {
      int digit = Character.digit(source.charAt(k), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  String text(int i) {
    return source.substring(begins[i], ends[i]);
  }

  /** Whether nothing stands between this one and the next. */
  boolean touchesNext(int i) {
    return i >= 0 && i + 1 < size && ends[i] == begins[i + 1];
  }

  private void add(int begin, int end, byte kind) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size++] = kind;
  }

  private static byte kind(int c) {
    if (Character.isDigit(c)) {
      return NUMBER;
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
        ? WORD
        : MARK;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
