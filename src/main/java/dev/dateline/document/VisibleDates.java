package dev.dateline.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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
  private static final int CONTEXT = 50;

  /** Pages with more dates than this are lists, whose later dates only cost time. */
  private static final int MOST_SEEN = 2_000;

  /** How many different days are put to the vote. */
  private static final int MOST_DAYS = 3;

  /** This score makes a weight of 1 in the vote. */
  private static final double UNIT = 45;

  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L}\\p{N}][.!?]\\s*$");

  private record Seen(DateMark mark, WrittenDate date, int score, int at) {}

  private final DateScanner scanner;
  private final Headline headline;
  private final List<Seen> seen = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private int asideDepth = -1;
  private int hiddenDepth = -1;
  private int textLength;
  private int examined;
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
    if (node instanceof Element element && LineEnd.breaks(element)) {
      before.append('\n');
    }
  }

  private void element(Element element, int depth) {
    String tag = element.normalName();
    if (LineEnd.breaks(element)) {
      before.append('\n');
    }
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
          DateMark mark = property.contains("modified") ? DateMark.MODIFIED : DateMark.ITEMPROP;
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
      attribute(element.attr("data-time") + element.attr("data-date"), DateMark.TIME_ELEMENT, 0);
    }
  }

  private DateMark timeMark(Element element) {
    Element parent = element.parent();
    String hints =
        Hints.of(element)
            + " "
            + element.attr("itemprop").toLowerCase(Locale.ROOT)
            + " "
            + (parent == null ? "" : Hints.of(parent));
    if (DateCues.namesModified(hints) || DateCues.saysModified(context())) {
      return DateMark.MODIFIED;
    }
    return element.hasAttr("pubdate") || DateCues.namesPublished(hints)
        ? DateMark.PUBLISHED
        : DateMark.TIME_ELEMENT;
  }

  private void attribute(String value, DateMark mark, int bonus) {
    WrittenDate date = MetaDates.read(value, scanner);
    if (date != null && seen.size() < MOST_SEEN) {
      seen.add(new Seen(mark, date, bonus + place(), textLength));
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    if (text.isBlank() || hiddenDepth >= 0) {
      return;
    }
    if (text.length() <= LONGEST_LINE && examined < MOST_SEEN) {
      dates(node, text);
    }
    textLength += text.strip().length();
    before.append(text.length() > LONG_LINE ? text.substring(text.length() - LONG_LINE) : text);
    if (before.length() > 4 * LONG_LINE) {
      before.delete(0, before.length() - LONG_LINE);
    }
  }

  private void dates(TextNode node, String text) {
    List<WrittenDate> dates = scanner.scan(text);
    if (dates.isEmpty()) {
      return;
    }
    examined += dates.size();
    ShownLine line =
        new ShownLine(
            hints(node),
            lineLength(node, text),
            begun(),
            SENTENCE_END.matcher(text).find(),
            DateLine.kind(text.strip(), scanner.scan(text.strip())) != DateLine.Kind.OTHER);
    for (WrittenDate date : dates) {
      String words = text.substring(Math.max(0, date.begin() - CONTEXT), date.begin());
      String led = date.begin() < CONTEXT ? context() + words : words;
      DateMark mark = line.mark(led, date.begin());
      if (mark != null) {
        seen.add(new Seen(mark, date, place(), textLength));
      }
    }
  }

  /** How long the line is that a text stands in, counted no further than needed. */
  private int lineLength(TextNode node, String text) {
    return begun() + text.strip().length() + LineEnd.textAfter(node, LONG_LINE);
  }

  /** How many characters of the line came before. */
  private int begun() {
    return before.length() - 1 - before.lastIndexOf("\n");
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
    return before.substring(Math.max(0, before.length() - CONTEXT)).replace('\n', ' ');
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
    for (DateMark mark : DateMark.values()) {
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
    int near = near(s.at);
    // A date that nothing marks is what the text is about, unless it stands by the headline.
    int stray = s.mark == DateMark.BARE && near < 25 ? -60 : 0;
    return s.mark.score() + s.score + near + stray;
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
