package dev.dateline.export;

import dev.dateline.event.Evidence;
import dev.dateline.event.Participant;
import dev.dateline.store.EventRecord;
import dev.dateline.store.EventRecord.EvidenceRecord;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event rests on, for a reader. */
final class Sources {

  /** More are counted, not quoted. */
  private static final int QUOTED = 5;

  private Sources() {}

  /** A document with what it says, in its own words; the quote may be null. */
  record Source(String quote, String title, String publisher, String published, String url) {

    /** Who says so and when: {@code Dorran Gazette, 2024-03-12}; empty where nothing is known. */
    String caption() {
      String who = publisher == null ? title : publisher;
      return Stream.of(who, published)
          .filter(Objects::nonNull)
          .map(Plain::line)
          .collect(Collectors.joining(", "));
    }
  }

  /** One for each document, the best first. */
  static List<Source> of(EventRecord event) {
    return event.bestFirst().stream().limit(QUOTED).map(Sources::source).toList();
  }

  /** How many documents are left out there. */
  static int more(EventRecord event) {
    return Math.max(0, event.evidence().size() - QUOTED);
  }

  /** Names joined for a cell or a line. */
  static String names(List<Participant> names) {
    return names.stream().map(one -> Plain.line(one.name())).collect(Collectors.joining("; "));
  }

  /** What stands beside the headline: time, status, and the words of each source. */
  static String inWords(EventRecord event) {
    StringBuilder words = new StringBuilder();
    words.append("When: ").append(event.time().when() == null ? "unknown" : Times.edtf(event));
    words.append("\nStatus: ").append(event.status());
    for (Source source : of(event)) {
      if (source.quote() != null) {
        words.append("\n\n“").append(Plain.line(source.quote())).append('”');
      }
      if (!source.caption().isEmpty()) {
        words.append("\n— ").append(source.caption());
      }
      if (WebAddress.isOne(source.url())) {
        words.append('\n').append(Plain.line(source.url()));
      }
    }
    if (more(event) > 0) {
      words.append("\n\nand ").append(more(event)).append(" more");
    }
    return words.toString();
  }

  private static Source source(EvidenceRecord record) {
    List<Evidence> quotes = record.account().event().evidence();
    return new Source(
        quotes.isEmpty() ? null : quotes.get(0).quote(),
        record.title(),
        record.publisher(),
        record.publishedAt(),
        record.url());
  }
}
