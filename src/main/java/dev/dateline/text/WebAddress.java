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

  /** Where the address at {@code begin} ends, or {@code begin} if there is none. */
  static int endAt(String text, int begin, int end) {
    char c = text.charAt(begin);
    if (!Chars.isAlphanumeric(c) && c != '@') {
      return begin;
    }
    if (begin > 0 && Chars.isAlphanumeric(text.charAt(begin - 1))) {
      return begin;
    }
    if (c == '@') {
      int j = begin + 1;
      while (j < end && Chars.isAlphanumeric(text.charAt(j))) {
        j++;
      }
      return j > begin + 1 ? j : begin;
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
        if (i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
          return trim(text, begin, end);
        }
        if (i == begin + 6 && text.regionMatches(true, begin, "mailto", 0, 6)) {
          return trim(text, begin, end);
        }
        break;
      } else if (!Chars.isAlphanumeric(d) && d != '-' && d != '+' && d != '%' && d != '_') {
        break;
      }
    }
    while (i > begin && (text.charAt(i - 1) == '.' || text.charAt(i - 1) == '-')) {
      i--;
    }
    if (at > begin && at < i - 1) {
      return i;
    }
    if (at >= 0) {
      return begin;
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
    return begin;
  }

  private static int trim(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '>' || c == '"' || c == '\u201D' || c == '\u201C' || c == '|') {
        end = i;
        break;
      }
    }
    while (end > begin) {
      char c = text.charAt(end - 1);
      if (c == ')' && text.indexOf('(', begin) >= begin && text.indexOf('(', begin) < end) {
        break;
      }
      if (".,;:!?)]}'\u2019*".indexOf(c) < 0) {
        break;
      }
      end--;
    }
    return end;
  }
}
