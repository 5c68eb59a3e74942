package dev.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.document.PublicationDate;
import dev.dateline.expression.TimeExpressionFinder;
import dev.dateline.text.EnglishReader;
import dev.dateline.text.Text;
import dev.dateline.text.TextReader;
import dev.dateline.time.TimeValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads {@code corpus/times.en.txt} and {@code corpus/values.en.txt}: what is found in a text, and
 * what it comes to.
 */
class TimeCorpusTest {

  private static final TextReader READER = new EnglishReader();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();

  static Stream<Arguments> rows() throws IOException {
    return Stream.concat(rows("times.en.txt"), rows("values.en.txt"));
  }

  private static Stream<Arguments> rows(String file) throws IOException {
    try (InputStream in = TimeCorpusTest.class.getResourceAsStream("/corpus/" + file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(
              cells -> Arguments.of(cells[0], cells[1].strip(), cells[2].strip(), cells[3].strip()))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0} | {1}")
  @MethodSource("rows")
  void findsAndResolves(String marked, String published, String values, String edtf) {
    String text = marked.replace("[", "").replace("]", "");

    List<ResolvedTime> times = read(text, published);

    assertThat(mark(text, times)).isEqualTo(marked);
    if (!times.isEmpty()) {
      assertThat(join(times, time -> value(time.value()))).isEqualTo(values);
      assertThat(
              join(times, time -> time.value().when() == null ? "-" : time.value().when().edtf()))
          .isEqualTo(edtf);
    }
  }

  @Test
  void hasRowsEnough() throws IOException {
    List<String> texts = rows().map(row -> row.get()[0] + " | " + row.get()[1]).toList();

    assertThat(texts).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(texts.stream().filter(text -> text.indexOf('[') < 0)).hasSizeGreaterThan(80);
  }

  private static List<ResolvedTime> read(String text, String published) {
    PublicationDate date =
        published.equals("-")
            ? PublicationDate.unknown()
            : PublicationDate.given(LocalDate.parse(published));
    Text read = READER.read(text);
    return RESOLVER.resolve(read, FINDER.find(read), date);
  }

  private static String mark(String text, List<ResolvedTime> times) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (ResolvedTime time : times) {
      marked.append(text, at, time.span().begin()).append('[').append(time.text()).append(']');
      at = time.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }

  private static String value(TimeValue value) {
    return value.type() + " " + value.value() + (value.mod() == null ? "" : " " + value.mod());
  }

  private static String join(List<ResolvedTime> times, Function<ResolvedTime, String> part) {
    List<String> parts = new ArrayList<>();
    times.forEach(time -> parts.add(part.apply(time)));
    return parts.stream().collect(Collectors.joining("; "));
  }
}
