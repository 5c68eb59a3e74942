package dev.dateline.document;

/** What marks a date on a page as the page's own, with the score of a place near nothing. */
enum DateMark {
  /** {@code itemprop="datePublished"}. */
  ITEMPROP(110),
  /** "Published on …", or the name of its element says so. */
  PUBLISHED(90),
  /** The name of its element, or a word before it, says that it is a date. */
  NAMED(70),
  /** A {@code <time>} element, or attributes for scripts. */
  TIME_ELEMENT(60),
  /** It fills a line, or opens it. */
  LINE(50),
  /** "Updated …". */
  MODIFIED(45),
  /** Nothing but a short line. */
  BARE(30);

  private final int score;

  DateMark(int score) {
    this.score = score;
  }

  int score() {
    return score;
  }
}
