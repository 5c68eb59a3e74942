package dev.dateline.export;

import dev.dateline.store.EventRecord;
import dev.dateline.time.Edtf;
import dev.dateline.time.EdtfDate;
import dev.dateline.time.EdtfTime;
import dev.dateline.time.Granularity;
import dev.dateline.time.Qualification;
import dev.dateline.time.When;
import java.time.LocalDate;

/** Times as other formats can say them. */
final class Times {

  private Times() {}

  /** The time in EDTF; empty where the documents bound it in no way. */
  static String edtf(EventRecord event) {
    When when = event.time().when();
    return when == null ? "" : when.edtf();
  }

  /** The time of day, or null where it isn't known to the hour. */
  static EdtfTime clock(EventRecord event) {
    When when = event.time().when();
    return when != null
            && when.granularity().compareTo(Granularity.HOUR) <= 0
            && Edtf.parse(when.edtf()) instanceof EdtfTime time
        ? time
        : null;
  }

  /**
   * The one day, month or year that it is, neither about nor perhaps, in a year of four digits:
   * what ISO 8601 itself can say. Null for anything else.
   */
  static EdtfDate exact(EventRecord event) {
    When when = event.time().when();
    return when != null
            && Edtf.parse(when.edtf()) instanceof EdtfDate date
            && date.qualification() == Qualification.NONE
            && date.toString().matches("[0-9]{4}(-[0-9]{2}){0,2}")
        ? date
        : null;
  }

  /** The first day known: that it begins with, or that it ends with where its begin is open. */
  static LocalDate first(EventRecord event) {
    When when = event.time().when();
    return when == null ? null : when.earliest() != null ? when.earliest() : when.latest();
  }

  /** The last day, or null where it is open. */
  static LocalDate last(EventRecord event) {
    When when = event.time().when();
    return when == null ? null : when.latest();
  }

  /** Whether it is one day and surely that. */
  static boolean isOneDay(EventRecord event) {
    return clock(event) != null || exact(event) != null && exact(event).day() != null;
  }
}
