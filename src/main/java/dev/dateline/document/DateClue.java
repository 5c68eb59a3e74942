package dev.dateline.document;

/**
 * A date that a page offers as its own, with the kind of place that it was found in.
 *
 * @param kind where it was found
 * @param date what was found
 */
record DateClue(Kind kind, WrittenDate date) {

  /** Where a clue was found; the earlier in this list, the more it is worth. */
  enum Kind {
    /** {@code datePublished} of an article that the page's JSON-LD describes. */
    LINKED_ARTICLE,
    /** {@code article:published_time} and its kin. */
    META_PUBLISHED,
    /** {@code itemprop="datePublished"}. */
    ITEMPROP,
    /** The path of the URL: /2022/05/13/. */
    URL,
    /** {@code <time pubdate>} or a class that says so. */
    MARKED_PUBLISHED,
    /** "Published on 13 May 2022". */
    WORDED_PUBLISHED,
    /** {@code datePublished} of the web page or of something nested. */
    LINKED_OTHER,
    /** Meta elements that say "date" and no more. */
    META_DATE,
    /** A date by the headline. */
    BYLINE,
    /** {@code <time>} anywhere else. */
    TIME_ELEMENT,
    /** A date in the text's dateline. */
    DATELINE,
    /** Only when it was last changed. */
    MODIFIED,
    /** A date in the path of the page's leading picture. */
    PICTURE
  }
}
