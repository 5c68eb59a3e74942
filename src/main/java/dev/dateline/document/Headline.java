package dev.dateline.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element that shows the headline of a page, and all that it stands in. */
final class Headline {
  private static final int MOST_HEADINGS = 100;
  private static final int SHORTEST = 8;

  private final Element element;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  private Headline(Element element) {
    this.element = element;
    for (Element up = element; up != null; up = up.parent()) {
      around.add(up);
    }
  }

  /**
   * The heading that the page's title repeats, else its first h1.
   *
   * @param title the page's title, or null
   */
  static Headline of(Document page, String title) {
    Element first = null;
    int seen = 0;
    for (Element heading : page.select("h1, h2, h3")) {
      String text = PlainText.oneLine(heading.text());
      if (text.length() >= SHORTEST
          && title != null
          && (title.contains(text) || text.contains(title))) {
        return new Headline(heading);
      }
      if (first == null && heading.normalName().equals("h1") && !text.isEmpty()) {
        first = heading;
      }
      if (++seen == MOST_HEADINGS) {
        break;
      }
    }
    return new Headline(first);
  }

  boolean is(Element other) {
    return other == element;
  }

  /** Whether an element is the headline or holds it. */
  boolean isIn(Element other) {
    return around.contains(other);
  }
}
