package dev.dateline.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * A full date found in a string.
 *
 * @param begin where it begins, in UTF-16 units of the string
 * @param end where it ends (exclusive), its time of day included
 * @param day the day, as written (never shifted to another zone)
 * @param time the time of day that follows, or null
 * @param offset the offset from UTC that follows the time, or null
 * @param certain false where day and month could be the other way round ("05/03/2022")
 */
record WrittenDate(
    int begin, int end, LocalDate day, LocalTime time, ZoneOffset offset, boolean certain) {

  PublicationDate as(PublicationDate.Source source) {
    return new PublicationDate(day, time, offset, source);
  }

  /** The same with day and month the other way round, where that is possible; else itself. */
  WrittenDate swapped() {
    return certain
        ? this
        : new WrittenDate(
            begin,
            end,
            LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()),
            time,
            offset,
            false);
  }
}
