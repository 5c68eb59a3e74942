package dev.dateline.golden;

import dev.dateline.event.Event;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.extraction.Extractor;
import dev.dateline.golden.GoldenArticle.Line;
import dev.dateline.text.EnglishReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the events of an article against the editor's timeline. Only dated events count: those that
 * the publication date alone bounds are no claim on when. A second event for the same line is one
 * too many.
 */
record GoldenScore(String article, int right, int events, int expected, List<String> remarks) {

  static GoldenScore of(GoldenArticle article, Extractor extractor) {
    List<Event> events =
        extractor.extract(article.document()).events().stream()
            .filter(event -> event.time().basis() != Basis.DOCUMENT)
            .toList();
    List<Line> open = new ArrayList<>(article.lines());
    List<String> remarks = new ArrayList<>();
    int right = 0;
    int counted = 0;
    for (Event event : events) {
      Line line = match(event, open, article);
      if (line == null) {
        counted++;
        remarks.add("false: " + show(event));
      } else {
        open.remove(line);
        remarks.add((line.optional() ? "maybe: " : "right: ") + show(event));
        if (!line.optional()) {
          counted++;
          right++;
        }
      }
    }
    open.stream()
        .filter(line -> !line.optional())
        .forEach(line -> remarks.add("missed: " + line.source()));
    int expected = (int) article.lines().stream().filter(line -> !line.optional()).count();
    return new GoldenScore(article.name(), right, counted, expected, remarks);
  }

  private static Line match(Event event, List<Line> open, GoldenArticle article) {
    Line maybe = null;
    for (Line line : open) {
      if (line.matches(event, article.published())) {
        if (!line.optional()) {
          return line;
        }
        maybe = line;
      }
    }
    return maybe;
  }

  private static String show(Event event) {
    return String.format(
        java.util.Locale.ROOT,
        "%s | %s | %s | %s %s %.2f",
        event.time().when() == null ? null : event.time().when().edtf(),
        event.status().label(),
        event.headline(),
        event.time().basis().label().substring(0, 1)
            + (event.time().expression() == null ? "-" : ""),
        event.mentions(),
        event.salience());
  }

  /** Prints every event and what was missed; for work on the rules. */
  public static void main(String[] names) {
    Extractor extractor = new Extractor(new EnglishReader());
    int right = 0;
    int events = 0;
    int expected = 0;
    for (String name : names.length == 0 ? GoldenArticle.NAMES : List.of(names)) {
      GoldenScore score = of(GoldenArticle.read(name), extractor);
      System.out.println(
          "== " + name + " " + score.right + "/" + score.events + "/" + score.expected);
      score.remarks.forEach(System.out::println);
      right += score.right;
      events += score.events;
      expected += score.expected;
    }
    System.out.printf(
        "P %.3f R %.3f (%d right, %d events, %d expected)%n",
        (double) right / events, (double) right / expected, right, events, expected);
  }
}
