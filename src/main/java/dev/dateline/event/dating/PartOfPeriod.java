package dev.dateline.event.dating;

import dev.dateline.time.Granularity;
import dev.dateline.time.TimeValue;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * "Late 2021", "early June", "the mid-1990s": one of the days of that third of the month or year,
 * or of the years of that third of the decade or century. EDTF has no spelling for "late"; a set of
 * months or days loses least ({@code [2021-09..2021-12]}, level 2).
 */
final class PartOfPeriod {

  private static final int MONTHS = 4;
  private static final int DAYS = 10;

  private PartOfPeriod() {}

  /** The part that the words single out, or the time itself where they single out none. */
  static When of(TimeValue value) {
    When when = value.when();
    int third = third(value.mod());
    if (third < 0 || when.earliest() == null || when.latest() == null) {
      return when;
    }
    if (when.edtf().indexOf('/') >= 0 || when.edtf().indexOf('[') >= 0) {
      // "earlier this month": the resolver knows the bounds
      return Bounds.someDay(when.earliest(), when.latest());
    }
    return switch (when.granularity()) {
      case MONTH -> days(when, third);
      case YEAR -> months(when, third);
      case DECADE, CENTURY -> years(when, third);
      default -> when;
    };
  }

  private static int third(String mod) {
    if (mod == null) {
      return -1;
    }
    return switch (mod) {
      case "START" -> 0;
      case "MID" -> 1;
      case "END" -> 2;
      default -> -1;
    };
  }

  private static When days(When month, int third) {
    LocalDate first = month.earliest().plusDays((long) DAYS * third);
    LocalDate last = third == 2 ? month.latest() : first.plusDays(DAYS - 1L);
    return sameMonth(month) ? set(day(first), day(last), first, last) : month;
  }

  private static boolean sameMonth(When month) {
    return ChronoUnit.MONTHS.between(month.earliest(), month.latest().plusDays(1)) == 1;
  }

  private static When months(When year, int third) {
    LocalDate first = year.earliest().plusMonths((long) MONTHS * third);
    LocalDate last = first.plusMonths(MONTHS).minusDays(1);
    boolean whole = year.latest().equals(year.earliest().plusYears(1).minusDays(1));
    return whole ? set(month(first), month(last), first, last) : year;
  }

  private static When years(When period, int third) {
    int count = period.latest().getYear() - period.earliest().getYear() + 1;
    int part = count / 3;
    int rest = count - 3 * part;
    // "the early 1990s" are the first four years: nobody begins the middle in 1993
    LocalDate first =
        third == 0 ? period.earliest() : period.earliest().plusYears((long) part * third + rest);
    LocalDate last = first.plusYears(third == 0 ? part + rest : part).minusDays(1);
    return set(year(first), year(last), first, last);
  }

  private static When set(String from, String to, LocalDate first, LocalDate last) {
    return new When("[" + from + ".." + to + "]", first, last, Granularity.INTERVAL);
  }

  private static String day(LocalDate day) {
    return When.day(day).edtf();
  }

  private static String month(LocalDate day) {
    return day(day).substring(0, day(day).length() - "-01".length());
  }

  private static String year(LocalDate day) {
    return day(day).substring(0, day(day).length() - "-01-01".length());
  }
}
