package dev.dateline.text;

/**
 * Tells line breaks that separate (a headline, a list item, a paragraph) from those that merely
 * wrap a line of prose, as newswire of the 1990s does at 70 characters. A blank line always
 * separates. A single break separates when the text isn't wrapped by hand at all, or when the line
 * before it stops well short of the usual width and the next one doesn't go on in lower case.
 */
final class LineBreaks {

  /** Fewer full lines than this are no evidence of wrapping. */
  private static final int ENOUGH = 3;

  private final String text;
  private int width = -1;

  LineBreaks(String text) {
    this.text = text;
  }

  /** Whether what lies between two tokens, at least one line break, ends a sentence. */
  boolean separates(int from, int to) {
    if (blankLine(text, from, to)) {
      return true;
    }
    if (width < 0) {
      width = wrapWidth();
    }
    char next = text.charAt(to);
    if (width == 0) {
      return !Chars.isLower(next);
    }
    int lineBegin = from;
    int limit = Math.max(0, from - 2 * width);
    while (lineBegin > limit
        && text.charAt(lineBegin - 1) != '\n'
        && text.charAt(lineBegin - 1) != '\r') {
      lineBegin--;
    }
    int nextWord = to;
    while (nextWord < text.length()
        && nextWord - to < width
        && !Chars.isSpace(text.charAt(nextWord))) {
      nextWord++;
    }
    // A wrapped line is one that had no room for the next word.
    boolean wrapped = from - lineBegin + 1 + (nextWord - to) > width - 6;
    return !wrapped && !Chars.isLower(next);
  }

  /** Whether an empty line, a new page or a paragraph's mark is between two places. */
  static boolean blankLine(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\u2029' || c == '\f') {
        return true;
      }
      if (c == '\n'
          || c == '\u0085'
          || c == '\u2028'
          || c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n')) {
        breaks++;
      }
    }
    return breaks > 1;
  }

  /** The width at which lines are wrapped by hand, 0 if they are not. */
  private int wrapWidth() {
    int[] lengths = new int[132];
    int lines = 0;
    int longer = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int stop = i;
        while (stop > begin && Chars.isSpace(text.charAt(stop - 1))) {
          stop--;
        }
        int length = stop - begin;
        if (length > 0) {
          lines++;
          if (length < lengths.length) {
            lengths[length]++;
          } else {
            longer++;
          }
        }
        begin = i + 1;
      }
    }
    if (longer > lines / 20) {
      return 0;
    }
    int width = lengths.length - 1;
    // The usual width, stray long lines aside.
    int stray = lines / 50;
    for (int seen = longer; width > 0 && (seen += lengths[width]) <= stray; width--) {}
    if (width < 40) {
      return 0;
    }
    int full = 0;
    for (int length = Math.max(0, width - 14); length <= width; length++) {
      full += lengths[length];
    }
    return full >= ENOUGH && full * 3 >= lines ? width : 0;
  }
}
