package dev.dateline.export;

import dev.dateline.store.EventRecord;
import dev.dateline.time.EdtfTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * iCalendar (RFC 5545). An event lies on the days that it may touch, all day long and as free time;
 * {@code X-DATELINE-EDTF} says how exactly it is known. One whose first day isn't known has no
 * place on a calendar: it is a journal entry without a date, which needs none (§3.6.3).
 */
public final class ICalendar implements Format {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** Calendar dates have four digits (§3.3.4). */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  @Override
  public byte[] write(Excerpt excerpt) {
    ContentLines lines = new ContentLines();
    String title = Plain.line(excerpt.timeline().title());
    lines
        .add("BEGIN", "VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//Dateline//Dateline//EN")
        .add("CALSCALE", "GREGORIAN")
        .text("NAME", title)
        .text("X-WR-CALNAME", title);
    excerpt.events().forEach(event -> write(event, lines));
    return lines.add("END", "VCALENDAR").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(EventRecord event, ContentLines lines) {
    boolean dated = isDated(event);
    String component = dated ? "VEVENT" : "VJOURNAL";
    lines
        .add("BEGIN", component)
        .add("UID", event.id().toString())
        .add("DTSTAMP", utc(event.updatedAt()))
        .add("CREATED", utc(event.createdAt()))
        .add("LAST-MODIFIED", utc(event.updatedAt()));
    if (dated) {
      when(event, lines);
    }
    lines
        .text("SUMMARY", Plain.line(event.headline()))
        .text("DESCRIPTION", Sources.inWords(event))
        .text("CATEGORIES", event.status());
    if (dated) {
      lines.add("TRANSP", "TRANSPARENT").add("STATUS", status(event.status()));
      if (!event.places().isEmpty()) {
        lines.text("LOCATION", Sources.names(event.places()));
      }
    }
    Sources.of(event).stream()
        .map(source -> WebAddress.uri(source.url()))
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(url -> lines.add("URL", url));
    if (event.time().when() != null) {
      lines.text("X-DATELINE-EDTF", Times.edtf(event));
    }
    lines.text("X-DATELINE-STATUS", event.status()).add("END", component);
  }

  private static boolean isDated(EventRecord event) {
    LocalDate first = event.time().when() == null ? null : event.time().when().earliest();
    LocalDate last = Times.last(event);
    return first != null
        && !first.isBefore(EARLIEST)
        && !first.isAfter(LATEST)
        && (last == null || !last.isAfter(LATEST));
  }

  private static void when(EventRecord event, ContentLines lines) {
    EdtfTime clock = Times.clock(event);
    if (clock != null) {
      LocalDateTime at = clock.day().atTime(clock.time());
      lines.add(
          "DTSTART", clock.offset() == null ? TIME.format(at) : utc(at.toInstant(clock.offset())));
      return;
    }
    lines.add("DTSTART;VALUE=DATE", DAY.format(event.time().when().earliest()));
    LocalDate last = Times.last(event);
    if (last != null) {
      lines.add("DTEND;VALUE=DATE", DAY.format(last.plusDays(1))); // the first day after it
    }
  }

  private static String status(String status) {
    return switch (status) {
      case "happened", "ongoing" -> "CONFIRMED";
      case "negated" -> "CANCELLED";
      default -> "TENTATIVE";
    };
  }

  private static String utc(Instant instant) {
    return TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
  }
}
