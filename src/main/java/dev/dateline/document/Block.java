package dev.dateline.document;

/**
 * One run of text on a page that is shown on lines of its own: a paragraph, a heading, a list item.
 *
 * @param part the element that holds it
 * @param kind what it looks like
 * @param text plain text; single line breaks are kept
 * @param linked how many of its characters are links
 */
record Block(Part part, Kind kind, String text, int linked) {
  /** What a block looks like. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    /** Text that stands in a bare division. */
    LOOSE
  }

  /** Characters, where those of scripts without spaces between words count double. */
  int weight() {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += text.charAt(i) >= '\u2E80' ? 2 : 1;
    }
    return weight;
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, linked / (double) text.length());
  }

  /** Whether it reads like prose: long enough, or a sentence, and not made of links. */
  boolean isProse() {
    if (linkDensity() > 0.5 || kind == Kind.HEADING) {
      return false;
    }
    int weight = weight();
    return weight >= 140 || weight >= 40 && endsSentence();
  }

  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0 && i > text.length() - 4; i--) {
      char c = text.charAt(i);
      if (".!?…。！？؟।:".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
