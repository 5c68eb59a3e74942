package dev.dateline.event.dating;

import dev.dateline.time.Granularity;
import dev.dateline.time.TimeValue;
import dev.dateline.time.When;
import java.time.LocalDate;

/**
 * "Mid-February", "late 1996" as the beginning or end of a stretch of time: an approximate day or
 * month, for the whole month or year would begin it too early or end it too late.
 */
final class Precise {

  private static final int MIDDLE_DAY = 11;
  private static final int LATE_DAY = 21;
  private static final int MIDDLE_MONTH = 6;
  private static final int LATE_MONTH = 10;
  private static final int YEAR_DIGITS = 4;

  private Precise() {}

  /** When something that lasts "until" this time ended. */
  static When end(TimeValue value) {
    When when = value.when();
    if (value.mod() == null || when.latest() == null) {
      return when;
    }
    boolean early = value.mod().equals("START");
    boolean middle = value.mod().equals("MID");
    if (!early && !middle) {
      return when;
    }
    LocalDate first = when.latest().withDayOfMonth(1);
    if (when.granularity() == Granularity.MONTH) {
      return When.day(first.withDayOfMonth(early ? MIDDLE_DAY : LATE_DAY).minusDays(1))
          .approximately();
    }
    if (when.granularity() == Granularity.YEAR && when.edtf().length() == YEAR_DIGITS) {
      return When.parse(when.edtf() + (early ? "-04" : "-08")).approximately();
    }
    return when;
  }

  /** When something that is "since" this time began. */
  static When begin(TimeValue value) {
    When when = value.when();
    if (value.mod() == null || when.earliest() == null) {
      return when;
    }
    boolean middle = value.mod().equals("MID");
    boolean late = value.mod().equals("END");
    if (!middle && !late) {
      return when;
    }
    LocalDate first = when.earliest();
    if (when.granularity() == Granularity.MONTH) {
      return When.day(first.withDayOfMonth(middle ? MIDDLE_DAY : LATE_DAY)).approximately();
    }
    if (when.granularity() == Granularity.YEAR && when.edtf().length() == YEAR_DIGITS) {
      String month = middle ? "-0" + MIDDLE_MONTH : "-" + LATE_MONTH;
      return When.parse(when.edtf() + month).approximately();
    }
    return when;
  }
}
