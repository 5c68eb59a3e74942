package dev.dateline.text;

/** URLs, e-mail addresses and host names: one token each, without the punctuation after them. */
final class WebAddress {

  private static final WordSet TOP_LEVEL =
      WordSet.of(
          """
          com org net edu gov mil int info biz uk us ca de fr eu au nz ie in jp cn ru ch nl be se
          no es it br za io ai co tv me fm ly am gl
          """);

  /** Endings that are no English word, so that a host name needs nothing else to be one. */
  private static final WordSet SURE_TOP_LEVEL =
      WordSet.of("com org net edu gov mil info biz uk io tv");

  private WebAddress() {}

  /**
   * Where the address at {@code begin} ends. When there is none, minus the place up to which none
   * can begin, so that nothing is looked at twice.
   */
  static int endAt(String text, int begin, int end) {
    char c = text.charAt(begin);
    if (c == '@' || c == '#') {
      return nameEnd(text, begin, end);
    }
    if (!Chars.isAlphanumeric(c) || begin > 0 && Chars.isAlphanumeric(text.charAt(begin - 1))) {
      return -begin;
    }
    int i = begin;
    int at = -1;
    int lastDot = -1;
    for (; i < end; i++) {
      char d = text.charAt(i);
      if (d == '@') {
        if (at >= 0) {
          break;
        }
        at = i;
      } else if (d == '.') {
        lastDot = i;
      } else if (d == ':') {
        if (i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/'
            || i == begin + 6 && text.regionMatches(true, begin, "mailto", 0, 6)) {
          return trim(text, begin, end);
        }
        break;
      } else if (!Chars.isAlphanumeric(d) && d != '-' && d != '+' && d != '%') {
        break;
      }
    }
    int none = -i;
    while (i > begin && (text.charAt(i - 1) == '.' || text.charAt(i - 1) == '-')) {
      i--;
    }
    if (at >= 0) {
      return at > begin && at < i - 1 ? i : none;
    }
    if (i - begin > 4 && text.regionMatches(true, begin, "www.", 0, 4)) {
      return trim(text, begin, end);
    }
    if (lastDot >= i) {
      lastDot = text.lastIndexOf('.', i - 1);
    }
    if (lastDot > begin && lastDot + 1 < i && Chars.isAlphanumeric(text.charAt(lastDot - 1))) {
      boolean path = i < end && text.charAt(i) == '/';
      if (SURE_TOP_LEVEL.contains(text, lastDot + 1, i)
          || path && TOP_LEVEL.contains(text, lastDot + 1, i)) {
        return path ? trim(text, begin, end) : i;
      }
    }
    return none;
  }

  /** "@name" and "#topic"; "#1" is a number. */
  private static int nameEnd(String text, int begin, int end) {
    int i = begin + 1;
    if (text.charAt(begin) == '#' && (i >= end || !Chars.isLetter(text.charAt(i)))) {
      return -begin;
    }
    while (i < end && Chars.isAlphanumeric(text.charAt(i))) {
      i++;
    }
    return i > begin + 1 ? i : -begin;
  }

  private static int trim(String text, int begin, int end) {
    boolean bracket = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      bracket |= c == '(';
      if (c == '<' || c == '>' || c == '"' || c == '\u201D' || c == '\u201C' || c == '|') {
        end = i;
        break;
      }
    }
    while (end > begin) {
      char c = text.charAt(end - 1);
      if (c == ')' && bracket || ".,;:!?)]}'\u2019*".indexOf(c) < 0) {
        break;
      }
      end--;
    }
    return end;
  }
}
