package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ingest.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                          | JSON
          application/*                                | JSON
          application/json                             | JSON
          text/html, application/xml;q=0.9, */*;q=0.8  | JSON
          application/x-ndjson                         | NDJSON
          text/calendar                                | ICALENDAR
          text/*                                       | ICALENDAR
          text/csv, */*;q=0.1                          | CSV
          text/csv;q=0.5, application/atom+xml         | ATOM
          text/*, text/calendar;q=0                    | CSV
          application/ld+json, application/json;q=0.9  | JSON_LD
          application/vnd.timelinejs+json              | TIMELINE_JS
          application/vnd.vis-timeline+json            | VIS_TIMELINE
          application/json;q=0, */*                    | NDJSON
          application/json; charset=utf-8              | JSON
          """)
  void isWhatTheClientLikesBest(String accept, EventFormat format) {
    assertThat(EventFormat.accepted(ranges(accept))).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/png", "text/html", "*/*;q=0", "application/xml", "application/json;q=x"})
  void refusesWhatIsNotThere(String accept) {
    assertThatThrownBy(() -> EventFormat.accepted(ranges(accept)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("text/calendar");
  }

  private static List<MediaType> ranges(String accept) {
    return Stream.of(accept.split(",")).map(String::strip).map(MediaType::valueOf).toList();
  }
}
