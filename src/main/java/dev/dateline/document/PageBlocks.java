package dev.dateline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into parts and blocks of visible text, in document order, in one iterative pass. */
final class PageBlocks implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "video",
          "audio",
          "object",
          "embed",
          "button",
          "select",
          "textarea",
          "input",
          "head",
          "map",
          "dialog",
          "math",
          "nav",
          "footer",
          "menu",
          "datalist",
          "progress",
          "meter",
          "rp",
          "rt",
          "title");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private final List<Part> parts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Part current;
  private int linked;
  private int linkDepth;
  private int preDepth;
  private int breaks;

  static PageBlocks of(Document page) {
    PageBlocks blocks = new PageBlocks();
    page.body().filter(blocks);
    blocks.flush();
    PartMeasures.take(blocks.parts, blocks.blocks);
    return blocks;
  }

  List<Part> parts() {
    return parts;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (preDepth > 0) {
        appendLines(text.getWholeText());
      } else {
        append(text.getWholeText());
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (isUnseen(element, tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br") || tag.equals("hr")) {
      breaks += tag.equals("hr") ? 2 : 1;
      return FilterResult.CONTINUE;
    }
    if (current != null && Hints.isApart(element) && !element.isBlock()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      flush();
      current = new Part(current, element);
      parts.add(current);
      preDepth += tag.equals("pre") ? 1 : 0;
    } else if (tag.equals("a")) {
      linkDepth++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (current != null && current.element == element) {
        flush();
        preDepth -= current.tag.equals("pre") ? 1 : 0;
        current = current.parent;
      } else if (element.normalName().equals("a")) {
        linkDepth--;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Preformatted text: its line breaks are the author's, a blank line ends a paragraph. */
  private void appendLines(String text) {
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      append(text.substring(begin, end));
      breaks++;
      begin = end + 1;
    }
    append(text.substring(begin));
  }

  private void append(String text) {
    if (text.isBlank()) {
      if (line.length() > 0 && !text.isEmpty()) {
        PlainText.append(line, " ");
      }
      return;
    }
    if (breaks > 0) {
      if (breaks > 1) {
        flush();
      } else if (line.length() > 0) {
        line.setLength(trimmed());
        line.append('\n');
      }
      breaks = 0;
    }
    int before = line.length();
    PlainText.append(line, text);
    if (linkDepth > 0) {
      linked += line.length() - before;
    }
  }

  private int trimmed() {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  private void flush() {
    String text = line.toString().strip();
    if (!text.isEmpty() && current != null) {
      blocks.add(new Block(current, kind(current), text, linked));
    }
    line.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static Block.Kind kind(Part part) {
    Part at = part;
    for (int up = 0; at != null && up < 4; up++, at = at.parent) {
      if (HEADINGS.contains(at.tag)) {
        return Block.Kind.HEADING;
      }
      switch (at.tag) {
        case "p", "blockquote", "pre", "dd":
          return Block.Kind.PARAGRAPH;
        case "li", "dt":
          return Block.Kind.ITEM;
        case "td", "th":
          return Block.Kind.CELL;
        case "div", "section", "article", "main", "body":
          return Block.Kind.LOOSE;
        default:
          break;
      }
    }
    return Block.Kind.LOOSE;
  }

  /** Unknown elements (custom ones, such as ‹x-article›) hold blocks too. */
  private static boolean isBlock(Element element) {
    return element.isBlock()
        || element.normalName().indexOf('-') >= 0
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  private static boolean isUnseen(Element element, String tag) {
    return UNSEEN.contains(tag)
        || element.hasAttr("hidden")
        || element.hasClass("hidden")
        || element.hasAttr("style") && HIDDEN_STYLE.matcher(element.attr("style")).find()
        || element.attr("aria-hidden").equals("true") && element.childNodeSize() < 3;
  }
}
