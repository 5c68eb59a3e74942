package dev.dateline.golden;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.event.Event;
import dev.dateline.event.Participant;
import dev.dateline.time.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An article of our own in the manner of the news, with the timeline that an editor would make of
 * it.
 *
 * <p>{@code name.txt} holds the text. {@code name.timeline} begins with {@code # published
 * YYYY-MM-DD}; each further line is {@code edtf | status | words}. All words must occur in the
 * event's headline, participants or places, whatever the case; {@code a/b} asks for one of them,
 * {@code happened,ongoing} for one of the statuses. A line that begins with {@code ?} is an event
 * that an editor may leave out.
 */
record GoldenArticle(String name, LocalDate published, String text, List<Line> lines) {

  /** The articles of the set. */
  static final List<String> NAMES =
      List.of(
          "politics",
          "disaster",
          "court",
          "business",
          "sports",
          "science",
          "war",
          "obituary",
          "liveblog",
          "press",
          "history",
          "police",
          "earnings",
          "election",
          "launch",
          "epidemic",
          "coup",
          "verdict",
          "earthquake",
          "strike",
          "transfer",
          "crash",
          "wildfire",
          "treaty",
          "recall");

  /** One event of the editor's timeline. */
  record Line(
      boolean optional,
      LocalDate earliest,
      LocalDate latest,
      List<String> statuses,
      String[] words,
      String source) {

    boolean matches(Event event, LocalDate published) {
      When when = event.time().when();
      if (when == null || !statuses.contains(event.status().label())) {
        return false;
      }
      // "since 2019" ends, as far as the text knows, on the day of publication.
      LocalDate end = published.equals(when.latest()) && latest == null ? null : when.latest();
      LocalDate start = earliest == null ? null : when.earliest();
      return equal(earliest, start) && equal(latest, end) && tells(event);
    }

    private static boolean equal(LocalDate one, LocalDate other) {
      return one == null ? other == null : one.equals(other);
    }

    private boolean tells(Event event) {
      StringBuilder told = new StringBuilder(event.headline());
      Stream.concat(event.participants().stream(), event.places().stream())
          .map(Participant::name)
          .forEach(name -> told.append(' ').append(name));
      String lower = told.toString().toLowerCase(Locale.ROOT);
      return Arrays.stream(words)
          .allMatch(word -> Arrays.stream(word.split("/")).anyMatch(lower::contains));
    }
  }

  Document document() {
    return Document.of(text, PublicationDate.given(published));
  }

  static GoldenArticle read(String name) {
    LocalDate published = null;
    List<Line> lines = new ArrayList<>();
    for (String line : resource(name + ".timeline").split("\n")) {
      if (line.startsWith("# published ")) {
        published = LocalDate.parse(line.substring(12).trim());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line(line));
      }
    }
    return new GoldenArticle(name, published, resource(name + ".txt"), List.copyOf(lines));
  }

  private static Line line(String line) {
    boolean optional = line.startsWith("?");
    String[] fields = (optional ? line.substring(1) : line).trim().split("\\s*\\|\\s*");
    String[] ends = fields[0].split("/");
    return new Line(
        optional,
        first(ends[0]),
        last(ends[ends.length - 1]),
        List.of(fields[1].split(",")),
        fields[2].toLowerCase(Locale.ROOT).split(" "),
        line);
  }

  private static LocalDate first(String edtf) {
    return switch (edtf.length()) {
      case 2 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(edtf), 1, 1);
      case 7 -> YearMonth.parse(edtf).atDay(1);
      default -> LocalDate.parse(edtf);
    };
  }

  private static LocalDate last(String edtf) {
    return switch (edtf.length()) {
      case 2 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(edtf), 12, 31);
      case 7 -> YearMonth.parse(edtf).atEndOfMonth();
      default -> LocalDate.parse(edtf);
    };
  }

  private static String resource(String name) {
    try (var in = GoldenArticle.class.getResourceAsStream("/golden/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
