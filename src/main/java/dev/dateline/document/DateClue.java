package dev.dateline.document;

/**
 * A date that a page offers as its own, with the kind of place that it was found in.
 *
 * @param kind where it was found
 * @param date what was found
 * @param weight how much it is worth in the vote between days
 */
record DateClue(Kind kind, WrittenDate date, double weight) {

  /** Where a clue was found, with what it is worth beside others. */
  enum Kind {
    /** {@code datePublished} of an article that the page's JSON-LD describes. */
    LINKED_ARTICLE(4),
    /** {@code article:published_time} and its kin. */
    META_PUBLISHED(4),
    /** The path of the URL: /2022/05/13/. */
    URL(3.5),
    /** {@code datePublished} of the web page or of something nested. */
    LINKED_OTHER(2),
    /** Meta elements that say "date" and no more: often when the page was generated. */
    META_DATE(1.6),
    /** What a reader sees; its weight depends on its place. */
    VISIBLE(0),
    /** A publication date in the data of a script. */
    SCRIPT(1),
    /** A date in the path of the page's leading picture. */
    PICTURE(0.8),
    /** When it was last changed: counts where nothing else is known. */
    MODIFIED(0.3);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  static DateClue of(Kind kind, WrittenDate date) {
    return new DateClue(kind, date, kind.weight);
  }
}
