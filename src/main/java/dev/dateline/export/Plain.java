package dev.dateline.export;

/**
 * Text that every format can carry: lines end with a line feed; control characters, which XML 1.0
 * (§2.2) and iCalendar (RFC 5545 §3.1) forbid, are gone, and half surrogates, which UTF-8 can't
 * spell, are U+FFFD. Marks of writing direction are text and stay.
 */
final class Plain {

  private static final char REPLACEMENT = '\uFFFD';

  private Plain() {}

  /** The text without what can't be carried; empty for null. */
  static String text(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          plain.append('\n');
        }
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        plain.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        plain.append(REPLACEMENT);
      } else if (isCarried(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The same on one line. */
  static String line(String text) {
    return text(text).replace('\n', ' ').replace('\t', ' ').strip();
  }

  private static boolean isCarried(char c) {
    return c == '\n' || c == '\t' || !Character.isISOControl(c) && c < '\uFFFE';
  }
}
