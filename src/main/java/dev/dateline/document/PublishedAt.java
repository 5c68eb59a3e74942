package dev.dateline.document;

import dev.dateline.document.PublicationDate.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** How publication dates are written in the API: a day, or a day with time and perhaps zone. */
public final class PublishedAt {

  /** What to tell whoever wrote another. */
  public static final String EXPECTED =
      "must be a day such as 2022-05-13, or a day and time such as 2022-05-13T18:02:00-04:00";

  // The ISO formatters are strict: no 30 February, no 24:00.
  private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ISO_DATE_TIME;

  private PublishedAt() {}

  /**
   * A date that a client gave.
   *
   * @throws DateTimeException if there is no such date
   */
  public static PublicationDate parse(String text) {
    return parse(text, Source.GIVEN);
  }

  /**
   * A date with who says so; {@link PublicationDate#unknown()} for null.
   *
   * @throws DateTimeException if there is no such date
   */
  public static PublicationDate parse(String text, Source source) {
    if (text == null || source == Source.NONE) {
      return PublicationDate.unknown();
    }
    if (text.length() <= 10) {
      return new PublicationDate(inRange(LocalDate.parse(text)), null, null, source);
    }
    TemporalAccessor parsed = WITH_TIME.parse(text.replace(' ', 'T'));
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    return new PublicationDate(
        inRange(LocalDate.from(parsed)), LocalTime.from(parsed), offset, source);
  }

  /** As the API writes it; null where unknown. */
  public static String print(PublicationDate date) {
    if (!date.isKnown()) {
      return null;
    }
    if (date.time() == null) {
      return date.day().toString();
    }
    return date.offset() == null
        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date.day().atTime(date.time()))
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            OffsetDateTime.of(date.day(), date.time(), date.offset()));
  }

  private static LocalDate inRange(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("year out of range");
    }
    return day;
  }
}
