package dev.dateline.document;

/** Turns what stands between tags into clean plain text. */
final class PlainText {
  private PlainText() {}

  /**
   * One line: white space of any kind becomes single spaces; control and invisible characters go.
   */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    append(line, text);
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /** Appends text to a line, so that no two spaces follow each other and none stands in front. */
  static void append(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        if (line.length() > 0 && line.charAt(line.length() - 1) > ' ') {
          line.append(' ');
        }
      } else if (!isInvisible(c)) {
        line.append(c);
      }
    }
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
