package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-10                | DTSTART;VALUE=DATE:20240310 | DTEND;VALUE=DATE:20240311
          2024-12-31                | DTSTART;VALUE=DATE:20241231 | DTEND;VALUE=DATE:20250101
          2024-03                   | DTSTART;VALUE=DATE:20240301 | DTEND;VALUE=DATE:20240401
          2024-03-18/2024-03-24     | DTSTART;VALUE=DATE:20240318 | DTEND;VALUE=DATE:20240325
          2024~                     | DTSTART;VALUE=DATE:20240101 | DTEND;VALUE=DATE:20250101
          2024-03-10/..             | DTSTART;VALUE=DATE:20240310 |
          2024-03-10T18:02:00       | DTSTART:20240310T180200     |
          2024-03-10T18:02:00Z      | DTSTART:20240310T180200Z    |
          2024-03-10T22:02:00-04:00 | DTSTART:20240311T020200Z    |
          0044-03-15                | DTSTART;VALUE=DATE:00440315 | DTEND;VALUE=DATE:00440316
          ../2024-03-10             |                             |
          XXXX-03-10                |                             |
          -0043-03-15               |                             |
          9999-12-31                |                             |
          Y12024                    |                             |
                                    |                             |
          """)
  void placesAnEventOnTheDaysThatItMayTouch(String edtf, String start, String end) {
    String text = text(Samples.at(edtf, "happened"));
    List<String> lines = text.lines().toList();
    assertThat(lines.stream().filter(line -> line.startsWith("DTSTART")).findFirst().orElse(null))
        .isEqualTo(start);
    assertThat(lines.stream().filter(line -> line.startsWith("DTEND")).findFirst().orElse(null))
        .isEqualTo(end);
    assertThat(lines).contains(start == null ? "BEGIN:VJOURNAL" : "BEGIN:VEVENT");
    if (edtf != null) {
      assertThat(text).contains("X-DATELINE-EDTF:" + edtf);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "happened, CONFIRMED",
    "ongoing, CONFIRMED",
    "expected, TENTATIVE",
    "conditional, TENTATIVE",
    "negated, CANCELLED"
  })
  void tellsWhetherItHappened(String status, String shown) {
    assertThat(text(Samples.at("2024-03-10", status)))
        .contains("\r\nSTATUS:" + shown + "\r\n")
        .contains("\r\nX-DATELINE-STATUS:" + status + "\r\n");
  }

  @Test
  void saysTheSameEachTimeAndNothingOfTheClock() {
    String text = text(Samples.at("2024-03-10", "happened"));
    assertThat(text)
        .isEqualTo(text(Samples.at("2024-03-10", "happened")))
        .contains("\r\nUID:" + Samples.EVENT + "\r\n")
        .contains("\r\nDTSTAMP:20240313T093015Z\r\n")
        .contains("\r\nLOCATION:Dorran\\; Bay\r\n");
  }

  @Test
  void linesEndAndFoldAsTheStandardAsks() {
    String text = text(Samples.nasty());
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\uFFFD\uFFFD").doesNotContainPattern("\\p{Cc}");
    }
  }

  @Test
  void aParserReadsHostileTextBack() throws Exception {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(new ICalendar().write(Samples.nasty())));
    assertThat(calendar.getComponents()).hasSize(1);
    CalendarComponent event = calendar.getComponents().get(0);
    assertThat(value(event, "SUMMARY")).isEqualTo(Plain.line(Samples.NASTY));
    assertThat(value(event, "DESCRIPTION")).contains(Plain.line(Samples.NASTY));
    assertThat(event.getProperties().stream().map(Property::getName))
        .doesNotContain("ATTENDEE")
        .doesNotHaveDuplicates();
    event.validate();
  }

  private static String value(CalendarComponent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static String text(Excerpt excerpt) {
    return new String(new ICalendar().write(excerpt), StandardCharsets.UTF_8);
  }
}
