package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2022-05-13,                       2022-05-13
          2024-02-29,                       2024-02-29
          2022-05-13T18:02:00-04:00,        2022-05-13T18:02:00-04:00
          2022-05-13T18:02-04:00,           2022-05-13T18:02:00-04:00
          2022-05-13T18:02:00Z,             2022-05-13T18:02:00Z
          2022-05-13 18:02:00,              2022-05-13T18:02:00
          2022-05-13T18:02:00.25+05:45,     2022-05-13T18:02:00.25+05:45
          """)
  void readsAndWrites(String given, String written) {
    assertThat(PublishedAt.print(PublishedAt.parse(given))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-02-30",
        "2023-02-29",
        "2022-13-01",
        "2022-5-13",
        "2022",
        "2022-05",
        "20220513",
        "2022-05-13T24:01:00",
        "2022-05-13T18:02:61",
        "13.05.2022",
        "today",
        "0000-01-01",
        "+12022-01-01",
        "2022-05-13T18:02:00-25:00",
        "2022-05-13T",
        "２０２２-05-13"
      })
  void refusesDatesThatThereAreNot(String given) {
    assertThatThrownBy(() -> PublishedAt.parse(given)).isInstanceOf(DateTimeException.class);
  }
}
