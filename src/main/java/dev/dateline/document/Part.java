package dev.dateline.document;

import org.jsoup.nodes.Element;

/**
 * An element of a page with what was measured of it. Parts are numbered in document order, so that
 * sums over subtrees need one backward loop and no recursion.
 */
final class Part {
  final Part parent;
  final String tag;
  final String hints;
  final Element element;

  /** Characters of prose in it and below, those of asides left out. */
  int prose;

  /** The same with asides. */
  int allProse;

  /** Characters of prose that stand in it directly, or in a child that has no parts of its own. */
  int direct;

  boolean leaf = true;

  /** Whether it is something beside the article. */
  boolean aside;

  /** Characters of all text in it and below, and of that in links. */
  int text;

  int linked;

  /** The child with most prose, or null. */
  Part best;

  Part(Part parent, Element element) {
    this.parent = parent;
    this.element = element;
    this.tag = element.normalName();
    this.hints = Hints.of(element);
  }

  double linkDensity() {
    return text == 0 ? 0 : linked / (double) text;
  }

  /** The share of prose in its text: near 1 for an article, low for lists of teasers. */
  double purity() {
    return text == 0 ? 0 : prose / (double) text;
  }
}
