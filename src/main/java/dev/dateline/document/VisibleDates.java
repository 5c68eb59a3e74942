package dev.dateline.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Dates that a reader of the page would see, or that its elements carry: {@code <time>}, microdata,
 * bylines.
 *
 * <p>Each gets a score by its markup, the words before it and how near the headline it stands.
 */
final class VisibleDates implements NodeVisitor {
  private static final int LONGEST_LINE = 600;
  private static final int LONG_LINE = 250;
  private static final int SHORT_LINE = 100;
  private static final int DATE_LINE = 40;
  private static final int CONTEXT = 50;

  /** How many different days are put to the vote. */
  private static final int MOST_DAYS = 3;

  /** This score makes a weight of 1 in the vote. */
  private static final double UNIT = 45;

  private enum Mark {
    ITEMPROP(110),
    PUBLISHED(90),
    NAMED(70),
    TIME_ELEMENT(60),
    LINE(50),
    BARE(30),
    MODIFIED(45);

    private final int score;

    Mark(int score) {
      this.score = score;
    }
  }

  private record Seen(Mark mark, WrittenDate date, int score, int at) {}

  private final DateScanner scanner;
  private final Headline headline;
  private final List<Seen> seen = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private int asideDepth = -1;
  private int hiddenDepth = -1;
  private int textLength;
  private int headlineAt = -1;

  VisibleDates(DateScanner scanner, Headline headline) {
    this.scanner = scanner;
    this.headline = headline;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      element(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == asideDepth) {
      asideDepth = -1;
    }
    if (depth == hiddenDepth) {
      hiddenDepth = -1;
    }
    if (node instanceof Element element && element.isBlock()) {
      before.append('\n');
    }
  }

  private void element(Element element, int depth) {
    String tag = element.normalName();
    if (hiddenDepth < 0 && (tag.equals("option") || tag.equals("noscript"))) {
      hiddenDepth = depth;
    }
    if (asideDepth < 0 && Hints.isOtherContent(element) && !headline.isIn(element)) {
      asideDepth = depth;
    }
    if (headline.is(element)) {
      headlineAt = textLength;
    }
    String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
    if (property.startsWith("date")) {
      for (String attribute : List.of("datetime", "content", "title")) {
        if (element.hasAttr(attribute)) {
          Mark mark = property.contains("modified") ? Mark.MODIFIED : Mark.ITEMPROP;
          attribute(element.attr(attribute), mark, 0);
          break;
        }
      }
    }
    if (tag.equals("time") && element.hasAttr("datetime")) {
      attribute(element.attr("datetime"), timeMark(element), 20);
    } else if (tag.equals("abbr") && element.hasAttr("title")) {
      attribute(element.attr("title"), timeMark(element), 10);
    } else if (element.hasAttr("data-time") || element.hasAttr("data-date")) {
      attribute(element.attr("data-time") + element.attr("data-date"), Mark.TIME_ELEMENT, 0);
    }
  }

  private Mark timeMark(Element element) {
    Element parent = element.parent();
    String hints =
        Hints.of(element)
            + " "
            + element.attr("itemprop").toLowerCase(Locale.ROOT)
            + " "
            + (parent == null ? "" : Hints.of(parent));
    if (DateCues.namesModified(hints) || DateCues.saysModified(context())) {
      return Mark.MODIFIED;
    }
    return element.hasAttr("pubdate") || DateCues.namesPublished(hints)
        ? Mark.PUBLISHED
        : Mark.TIME_ELEMENT;
  }

  private void attribute(String value, Mark mark, int bonus) {
    WrittenDate date = MetaDates.read(value, scanner);
    if (date != null) {
      seen.add(new Seen(mark, date, bonus + place(), textLength));
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    if (text.isBlank() || hiddenDepth >= 0) {
      return;
    }
    if (text.length() <= LONGEST_LINE) {
      dates(node, text);
    }
    textLength += text.strip().length();
    before.append(text.length() > CONTEXT ? text.substring(text.length() - CONTEXT) : text);
    if (before.length() > 10 * CONTEXT) {
      before.delete(0, before.length() - CONTEXT);
    }
  }

  private void dates(TextNode node, String text) {
    List<WrittenDate> dates = scanner.scan(text);
    if (dates.isEmpty()) {
      return;
    }
    String hints = hints(node);
    int length = lineLength(node);
    boolean shortLine = length <= SHORT_LINE;
    for (WrittenDate date : dates) {
      String words = text.substring(Math.max(0, date.begin() - CONTEXT), date.begin());
      String led = date.begin() < CONTEXT ? context() + words : words;
      Mark mark;
      if (DateCues.saysModified(led) || DateCues.namesModified(hints)) {
        mark = Mark.MODIFIED;
      } else if (length <= LONG_LINE && DateCues.saysPublished(led)
          || shortLine && DateCues.namesPublished(hints)) {
        mark = Mark.PUBLISHED;
      } else if (shortLine && (DateCues.namesDate(hints) || DateCues.saysDate(led))) {
        mark = Mark.NAMED;
      } else {
        mark = length <= DATE_LINE ? Mark.LINE : Mark.BARE;
      }
      // A date in running text is what the text is about, unless it opens it.
      boolean inProse = mark == Mark.BARE && (!shortLine || date.begin() > SHORT_LINE);
      seen.add(new Seen(mark, date, place() - (inProse && date.begin() > 30 ? 40 : 0), textLength));
    }
  }

  /** How long the line is that a text stands in, counted no further than needed. */
  private static int lineLength(TextNode node) {
    Node block = node;
    for (int up = 0; up < 4 && block.parent() instanceof Element parent; up++) {
      block = parent;
      if (parent.isBlock()) {
        break;
      }
    }
    int[] counted = {0, 0};
    NodeTraversor.filter(
        (inner, depth) -> {
          if (inner instanceof TextNode text) {
            counted[0] += text.getWholeText().strip().length();
          }
          return counted[0] > LONG_LINE || ++counted[1] > LONG_LINE
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        },
        block);
    return counted[0];
  }

  private static String hints(TextNode node) {
    StringBuilder hints = new StringBuilder();
    Element element = node.parent();
    for (int up = 0; element != null && up < 3; up++, element = element.parent()) {
      hints.append(Hints.of(element)).append(' ').append(element.attr("itemprop")).append(' ');
    }
    return hints.toString();
  }

  private String context() {
    return before.substring(Math.max(0, before.length() - CONTEXT));
  }

  private int place() {
    return asideDepth >= 0 ? -60 : 0;
  }

  /** The best days as clues, the best first. */
  List<DateClue> clues() {
    List<DateClue> clues = new ArrayList<>();
    Set<Object> days = new HashSet<>();
    listings();
    seen.sort(Comparator.comparingInt((Seen s) -> -score(s)).thenComparing(Seen::at));
    for (Seen s : seen) {
      if (score(s) > 0 && days.size() < MOST_DAYS && days.add(s.date.day())) {
        double weight = score(s) / UNIT / (clues.isEmpty() ? 1 : 2);
        clues.add(new DateClue(DateClue.Kind.VISIBLE, asShown(s.date), weight));
      }
    }
    return clues;
  }

  /** The same day as a reader sees it, if it is shown too: a machine's UTC may name another. */
  private WrittenDate asShown(WrittenDate date) {
    if (date.offset() == null) {
      return date;
    }
    return seen.stream()
        .filter(s -> score(s) > 0 && s.date.offset() == null && s.date.day().equals(date.day()))
        .map(Seen::date)
        .findFirst()
        .orElse(date);
  }

  /** Marks that name many days away from the headline are those of a list of articles. */
  private void listings() {
    for (Mark mark : Mark.values()) {
      long days =
          seen.stream()
              .filter(s -> s.mark == mark && near(s.at) <= 0)
              .map(s -> s.date.day())
              .distinct()
              .count();
      if (days > MOST_DAYS) {
        seen.replaceAll(
            s ->
                s.mark == mark && near(s.at) <= 0
                    ? new Seen(s.mark, s.date, s.score - 30, s.at)
                    : s);
      }
    }
  }

  private int score(Seen s) {
    return s.mark.score + s.score + near(s.at);
  }

  /** Bylines stand right under the headline, seldom above it. */
  private int near(int at) {
    if (headlineAt < 0) {
      return at < 1500 ? 20 : 0;
    }
    int distance = at - headlineAt;
    if (distance < 0) {
      return distance < -150 ? -10 : 5;
    }
    return distance < 400 ? 25 : 0;
  }
}
