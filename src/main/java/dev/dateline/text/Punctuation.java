package dev.dateline.text;

/** Punctuation marks: one token each, save for runs that are one sign ("...", "--", "?!", "''"). */
final class Punctuation {

  private Punctuation() {}

  /** Where the sign that begins at {@code i} ends. */
  static int endAt(String text, int i, int end) {
    char c = text.charAt(i);
    int j = i + 1;
    switch (c) {
      case '.':
        while (j < end && text.charAt(j) == '.') {
          j++;
        }
        while (j < end && (text.charAt(j) == '!' || text.charAt(j) == '?')) {
          j++;
        }
        return j;
      case '!', '?':
        while (j < end
            && (text.charAt(j) == '!'
                || text.charAt(j) == '?'
                || text.charAt(j) == '.'
                || text.charAt(j) == '1' && text.charAt(j - 1) == '!')) {
          j++;
        }
        return j;
      case '-', '=', '*', '_', '~', '+', '#', '|', '$', '\u2014', '\u2013':
        while (j < end && text.charAt(j) == c) {
          j++;
        }
        if (c == '-' && j < end && text.charAt(j) == '>') {
          j++;
        }
        return j;
      case '\'', '`':
        // The typist's double quotes: two single ones.
        return j < end && text.charAt(j) == c ? j + 1 : j;
      case '\u2018', '\u2019':
        return j < end && text.charAt(j) == '\u2019' ? j + 1 : j;
      case '<', '>':
        while (j < end && text.charAt(j) == c && j - i < 3) {
          j++;
        }
        return j;
      default:
        // A symbol beyond the basic plane takes its joiners, selectors and modifiers with it.
        if (Character.isHighSurrogate(c) && j < end && Character.isLowSurrogate(text.charAt(j))) {
          j++;
          while (j < end) {
            char d = text.charAt(j);
            if (d == '\uFE0F') {
              j++;
            } else if (d == '\u200D'
                && j + 2 < end
                && Character.isHighSurrogate(text.charAt(j + 1))) {
              j += 3;
            } else if (d == '\uD83C'
                && j + 1 < end
                && text.charAt(j + 1) >= '\uDFFB'
                && text.charAt(j + 1) <= '\uDFFF') {
              j += 2;
            } else {
              break;
            }
          }
        }
        if (j < end && text.charAt(j) == '\uFE0F') {
          j++;
        }
        return Math.min(j, end);
    }
  }
}
