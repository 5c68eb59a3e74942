package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No page makes the reader throw, exhaust the stack or take more than linear time. */
class HostilePagesTest {
  private static final HtmlReader READER = new HtmlReader();

  /** Pages that grow with n. */
  private static final Map<String, IntFunction<String>> PAGES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("nested divs", n -> "<div>word ".repeat(n)),
              Map.entry("nested tables", n -> "<table><tr><td>".repeat(n)),
              Map.entry("nested headings", n -> "<h1><div>t ".repeat(n)),
              Map.entry("unclosed links", n -> "<a href=x>".repeat(n)),
              Map.entry("unclosed bold paragraphs", n -> "<b><p>".repeat(n)),
              Map.entry("wide", n -> "<p>Some words in here.".repeat(n)),
              Map.entry("dates in one line", n -> "<p>" + "<a>May 13, 2022</a> ".repeat(n)),
              Map.entry("times", n -> "<time datetime=2022-05-13>x</time>".repeat(n)),
              Map.entry("digits", n -> "1-1-1-1-".repeat(n)),
              Map.entry("long attribute", n -> "<div class='" + "comment-".repeat(n) + "'>x"),
              Map.entry("many attributes", n -> "<p" + " a=1 b=2 c=3".repeat(n) + ">x"),
              Map.entry("open comment", n -> "<!--" + "-<!-".repeat(n)),
              Map.entry("null bytes", n -> "\0<p>\0".repeat(n)),
              Map.entry("angle brackets", n -> "<".repeat(n)),
              Map.entry("ampersands", n -> "&amp".repeat(n)),
              Map.entry("line breaks", n -> "x<br>".repeat(n)),
              Map.entry("open scripts", n -> "<script>\"published_at\":".repeat(n)),
              Map.entry("JSON arrays", n -> ld("[".repeat(n))),
              Map.entry("JSON objects", n -> ld("{\"a\":".repeat(n))),
              Map.entry("JSON strings", n -> ld("{\"a\":\"" + "\\\"".repeat(n))),
              Map.entry("metas", n -> "<meta name=date content=2022-05-13>".repeat(n)),
              Map.entry("capitals", n -> "LONDON ".repeat(n)),
              Map.entry("bars", n -> "AAA | ".repeat(n)),
              Map.entry("white space", n -> " \n".repeat(n)),
              Map.entry("lone surrogates", n -> "<p>\uD83D \uDC00".repeat(n))));

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json;
  }

  @TestFactory
  Stream<DynamicTest> readsOnASmallStack() {
    return PAGES.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(),
                    () -> {
                      AtomicReference<Throwable> failure = new AtomicReference<>();
                      String html = page.getValue().apply(20_000);
                      Thread thread =
                          new Thread(null, () -> READER.read(html, null), "small", 256 * 1024);
                      thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
                      thread.start();
                      thread.join();
                      assertThat(failure.get()).isNull();
                    }));
  }

  /** Quadratic time would show as a ratio of 64. */
  @TestFactory
  Stream<DynamicTest> takesLinearTime() {
    return PAGES.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(),
                    () -> {
                      String small = page.getValue().apply(4_000);
                      String large = page.getValue().apply(32_000);
                      time(small);
                      assertThat(time(large)).isLessThan(32 * time(small) + 100_000_000);
                    }));
  }

  private static long time(String html) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long start = System.nanoTime();
      READER.read(html, null);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  @Test
  void readsVeryDeepPages() {
    assertThat(READER.read("<div>".repeat(300_000) + "The end is here.", null).text())
        .isEqualTo("The end is here.");
  }

  @Property(tries = 500)
  void neverThrowsAndNeverShowsMarkup(@ForAll("pages") String html) {
    HtmlPage page = READER.read(html, null);

    assertThat(page.text()).doesNotContain("<div", "<p>", "</", "<script", "<!--", "\0", "\r");
    assertThat(page.text()).isEqualTo(page.text().strip()).doesNotContain("\n\n\n");
    assertThat(READER.read(html, null)).isEqualTo(page);
  }

  @Property(tries = 500)
  void readsAnyString(@ForAll String text) {
    assertThat(READER.read(text, text)).isNotNull();
    assertThat(new PublicationDates().find(text, null).source())
        .isIn(Set.of(PublicationDate.Source.TEXT, PublicationDate.Source.NONE));
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<p class=related>",
            "<article>",
            "<a href='#'>",
            "</a>",
            "<h1>",
            "</h1>",
            "<ul><li>",
            "</ul>",
            "<table><tr><td>",
            "</table>",
            "<br>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<time datetime='2022-05-13'>",
            "</time>",
            "<meta name=date content='2022-05-13'>",
            "<pre>",
            "</pre>",
            "\0",
            "&lt;",
            "&nbsp;",
            "<select>",
            "<svg>",
            "<template>",
            "<frameset>",
            "<body>",
            "</body>",
            "</html>",
            "\r\n",
            "Published May 13, 2022. ",
            "A sentence that is long enough to be read as prose. ",
            "word ",
            "13.05.2022",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "{\"a\":[",
            "]}",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2022")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
