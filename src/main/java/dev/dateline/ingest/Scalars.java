package dev.dateline.ingest;

/**
 * Keeps text storable and printable as UTF-8. JSON escapes can spell unpaired surrogates, which no
 * UTF-8 encoder may write, and NUL, which PostgreSQL refuses in text. Both become U+FFFD, one for
 * one, so that offsets in code points hold.
 */
final class Scalars {

  private static final char REPLACEMENT = '\uFFFD';

  private Scalars() {}

  /** The same string where nothing is wrong with it. */
  static String clean(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return cleanFrom(text, i);
      }
    }
    return text;
  }

  private static String cleanFrom(String text, int start) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean.toString();
  }
}
