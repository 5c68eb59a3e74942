package dev.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.event.Evidence;
import dev.dateline.extraction.Extraction.Part;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The whole flow. Published Tuesday 2024-03-12 where nothing else is said. */
class ExtractorTest {

  private static final Extractor EXTRACTOR = new Extractor(new EnglishReader());
  private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2024, 3, 12));

  private static final String ARTICLE =
      """
      LAKE DORRAN, March 12 — The ferry Maid of Orla sank on Sunday after hitting a rock, and \
      divers found its captain, Ines Callard, alive on Monday.

      Investigators had inspected the ship on Feb. 27. A hearing is expected to open next week.
      """;

  @Test
  void readsAnArticleFromTextToEvents() {
    Extraction read = EXTRACTOR.extract(Document.of(ARTICLE, PUBLISHED));

    assertThat(read.events())
        .anySatisfy(
            event -> {
              assertThat(event.headline()).contains("sank");
              assertThat(event.time().when().edtf()).isEqualTo("2024-03-10");
            })
        .anySatisfy(
            event -> {
              assertThat(event.headline()).contains("Ines Callard");
              assertThat(event.time().when().edtf()).isEqualTo("2024-03-11");
            })
        .anySatisfy(
            event -> {
              assertThat(event.headline()).contains("inspected");
              assertThat(event.time().when().edtf()).isEqualTo("2024-02-27");
            });
  }

  @Test
  void answersOnlyWhatItIsAskedFor() {
    Document document = Document.of(ARTICLE, PUBLISHED);

    Extraction times = EXTRACTOR.extract(document, Set.of(Part.TIME_EXPRESSIONS));

    assertThat(times.times()).isEqualTo(EXTRACTOR.extract(document).times()).isNotEmpty();
    assertThat(times.mentions()).isEmpty();
    assertThat(times.events()).isEmpty();
  }

  @Test
  void aDocumentThatNobodyDatesGetsNoYearFromAnywhere() {
    Extraction read = EXTRACTOR.extract(Document.of(ARTICLE, PublicationDate.unknown()));

    assertThat(read.times()).isNotEmpty();
    assertThat(read.times())
        .allSatisfy(
            time -> {
              assertThat(time.value().value()).doesNotContainPattern("[12][0-9]{3}");
              if (time.value().when() != null) {
                assertThat(time.value().when().edtf()).doesNotContainPattern("[12][0-9]{3}");
              }
            });
  }

  @Test
  void theMachinesZoneAndLanguageChangeNothing() {
    Document document = Document.of(ARTICLE, PUBLISHED);
    Extraction here = EXTRACTOR.extract(document);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(new Extractor(new EnglishReader()).extract(document)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void manyThreadsShareOne() throws Exception {
    Document document = Document.of(ARTICLE, PUBLISHED);
    Extraction alone = EXTRACTOR.extract(document);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Extraction>> calls =
          IntStream.range(0, 64)
              .<Callable<Extraction>>mapToObj(i -> () -> EXTRACTOR.extract(document))
              .toList();
      for (Future<Extraction> answer : pool.invokeAll(calls)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Whatever the characters: no error, and every offset and quote is the text's own. */
  @Property(tries = 400)
  void readsAnything(@ForAll("texts") String text) {
    Extraction read = EXTRACTOR.extract(Document.of(text, PUBLISHED));

    Span all = new Span(0, text.length());
    assertThat(read.times())
        .allSatisfy(time -> assertThat(time.span().of(text)).isEqualTo(time.text()));
    assertThat(read.mentions())
        .allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.text()));
    assertThat(read.events())
        .allSatisfy(
            event -> {
              assertThat(event.headline()).isNotBlank();
              assertThat(event.headline().length()).isLessThanOrEqualTo(90);
              for (Evidence evidence : event.evidence()) {
                assertThat(all.contains(evidence.span())).isTrue();
                assertThat(evidence.span().of(text)).isEqualTo(evidence.quote());
              }
            });
  }

  /** Any characters at all, and words that mean something to the rules in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
                "Friday",
                "May",
                "the day before",
                "said",
                "met",
                "1999",
                "-",
                "/",
                "99",
                ":",
                "T",
                "last",
                "next",
                "week",
                "of",
                "two",
                "since",
                "until",
                "not",
                "will",
                "Ms.",
                "Orla",
                "Callard",
                "call",
                "the",
                "\n",
                "\n\n",
                ". ",
                ", ",
                "“",
                "”",
                "’s",
                "a.m.",
                "Q3",
                "'22",
                "\u00a0",
                "\u200b",
                "\ud83d",
                "\udd25",
                "e\u0301",
                "٣",
                "½",
                "XIX",
                "BC")
            .list()
            .ofMaxSize(60)
            .map(list -> String.join(" ", list));
    return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(300), words);
  }

  /** Four times the text may take four times the work, with room for noise, never sixteen. */
  @Test
  void workGrowsWithTheLengthOfTheText() {
    assertThat(hostile())
        .allSatisfy(
            unit -> {
              work(unit, 5_000);
              double small = work(unit, 10_000);
              double large = work(unit, 40_000);
              assertThat(large / small).as("growth for %s", unit).isLessThan(9);
            });
  }

  private static Stream<String> hostile() {
    return Stream.of(
        "1-1-1-1-",
        "the day before ",
        "7",
        "e\u0301\u0301\u0301",
        "“‘(",
        "\ud83d",
        "Friday, ",
        "He said she said they met on Friday. ",
        "who said that Callard met ",
        "2024-01-01/",
        "A. ",
        "\n",
        "the call of ",
        "Ines Callard and ");
  }

  /** Processor time of this thread alone, the least of two, so that neighbors don't count. */
  private static double work(String unit, int length) {
    String text = unit.repeat(length / unit.length() + 1).substring(0, length);
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long before = threads.getCurrentThreadCpuTime();
      EXTRACTOR.extract(Document.of(text, PUBLISHED));
      least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
    }
    return Math.max(least, 1_000_000);
  }
}
