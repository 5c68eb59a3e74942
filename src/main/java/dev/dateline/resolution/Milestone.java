package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.OfDay;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.time.Unit;

/**
 * What a date tells of the path that a narrative takes through the calendar.
 *
 * @param year astronomical, or null where the text leaves it out
 * @param month its first month, 1 to 12
 * @param months how many months it spans
 */
record Milestone(Integer year, int month, int months) {

  private static final int YEAR = 12;

  /** What the meaning tells, or null where it names no month, season or year. */
  static Milestone of(Meaning meaning) {
    if (meaning instanceof Modified modified) {
      return of(modified.inner());
    }
    if (meaning instanceof OfDay part && part.day() != null) {
      return of(part.day());
    }
    if (meaning instanceof Clock clock && clock.day() != null) {
      return of(clock.day());
    }
    if (meaning instanceof Year year) {
      return year.twoDigits() ? null : new Milestone(year.number(), 1, YEAR);
    }
    if (meaning instanceof Calendar date && date.month() != 0) {
      return named(date.year(), date.pick(), date.month(), 1);
    }
    if (meaning instanceof PartOfYear part && part.unit() == Unit.SEASON) {
      return named(part.year(), part.pick(), part.number() * 3, 3);
    }
    return null;
  }

  private static Milestone named(Meaning year, Pick pick, int month, int months) {
    if (year == null) {
      return pick == Pick.OPEN ? new Milestone(null, month, months) : null;
    }
    return year instanceof Year written && !written.twoDigits()
        ? new Milestone(written.number(), month, months)
        : null;
  }

  /** Whether the text leaves the year out. */
  boolean isOpen() {
    return year == null;
  }

  /** Whether only a year is named. */
  boolean isYear() {
    return months == YEAR;
  }
}
