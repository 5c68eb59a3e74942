package dev.dateline.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Where a line ends as a browser would show it. */
final class LineEnd {
  private static final int MOST_NODES = 60;

  private LineEnd() {}

  /** Whether an element begins a line of its own. */
  static boolean breaks(Element element) {
    return switch (element.normalName()) {
      case "br", "hr", "td", "th" -> true;
      default -> element.isBlock();
    };
  }

  /**
   * The characters that follow a text on its line, white space around the nodes left out.
   *
   * @param enough counting stops beyond this
   */
  static int textAfter(TextNode start, int enough) {
    int length = 0;
    int nodes = 0;
    Node node = start;
    while (length <= enough && nodes++ < MOST_NODES) {
      Node next = node.nextSibling();
      if (next == null) {
        node = node.parent();
        if (!(node instanceof Element parent) || breaks(parent)) {
          return length;
        }
      } else if (next instanceof Element element && breaks(element)) {
        return length;
      } else {
        node = next;
        length += text(next, enough);
      }
    }
    return length;
  }

  private static int text(Node node, int enough) {
    int[] counted = {0, 0};
    NodeTraversor.filter(
        (inner, depth) -> {
          if (inner instanceof TextNode text) {
            counted[0] += text.getWholeText().strip().length();
          }
          return counted[0] > enough || ++counted[1] > MOST_NODES
              ? FilterResult.STOP
              : FilterResult.CONTINUE;
        },
        node);
    return counted[0];
  }
}
