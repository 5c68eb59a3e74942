package dev.dateline.resolution;

import dev.dateline.text.Sentence;

/** What line breaks tell of a text's parts. */
final class Paragraphs {

  private static final int LONGEST_HEADING = 80;

  private Paragraphs() {}

  /** Whether a line, or the text, begins at that offset. */
  static boolean begins(String text, int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  /** Whether the sentence is a short line by itself, without a full stop. */
  static boolean isHeading(String text, Sentence sentence) {
    int begin = sentence.span().begin();
    int end = sentence.span().end();
    return end - begin < LONGEST_HEADING
        && begins(text, begin)
        && (end == text.length() || text.charAt(end) == '\n')
        && text.charAt(end - 1) != '.';
  }

  /** Whether a heading stands between the two offsets. */
  static boolean headingBetween(String text, int from, int to) {
    int line = -1;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        if (line >= 0 && i - line > 1 && i - line < LONGEST_HEADING && text.charAt(i - 1) != '.') {
          return true;
        }
        line = i;
      }
    }
    return false;
  }

  /** Whether a bracket that the sentence opened is still open at that offset. */
  static boolean inParentheses(String text, int sentence, int offset) {
    for (int i = offset - 1; i >= Math.max(sentence, offset - LONGEST_HEADING); i--) {
      char c = text.charAt(i);
      if (c == '(' || c == ')') {
        return c == '(';
      }
    }
    return false;
  }
}
