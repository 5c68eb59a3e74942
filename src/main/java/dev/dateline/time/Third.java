package dev.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Early, in the middle or late: the third of a period that such words leave, approximately. */
public enum Third {
  EARLY,
  MIDDLE,
  LATE;

  /**
   * As an interval of days, months or years, both ends approximate; the whole period where it is
   * too short to be cut (days, weekends).
   */
  public When of(Period period) {
    LocalDate first = period.first();
    return switch (period.unit()) {
      case WEEK -> days(first.plusDays(2L * ordinal()), first.plusDays(2L * ordinal() + 2), period);
      case MONTH ->
          days(
              first.withDayOfMonth(1 + 10 * ordinal()),
              this == LATE ? period.last() : first.withDayOfMonth(10 * (ordinal() + 1)),
              period);
      case SEASON, QUARTER -> months(first, 1, period);
      case HALF -> months(first, 2, period);
      case YEAR -> months(first, 4, period);
      case DECADE, CENTURY, MILLENNIUM -> years(period);
      default -> period.when();
    };
  }

  private static When days(LocalDate from, LocalDate to, Period period) {
    return between(EdtfDate.of(from), EdtfDate.of(to), period);
  }

  private When months(LocalDate first, int each, Period period) {
    YearMonth from = YearMonth.from(first).plusMonths((long) each * ordinal());
    return between(EdtfDate.of(from), EdtfDate.of(from.plusMonths(each - 1L)), period);
  }

  private When years(Period period) {
    int first = period.first().getYear();
    int years = period.unit().years();
    int from = first + (years * ordinal() + 2) / 3;
    int to = first + (years * (ordinal() + 1) + 2) / 3 - 1;
    return between(EdtfDate.of(from), EdtfDate.of(to), period);
  }

  private static When between(EdtfDate from, EdtfDate to, Period period) {
    EdtfDate first = from.qualified(Qualification.APPROXIMATE);
    EdtfDate last = to.qualified(Qualification.APPROXIMATE);
    return When.of(
        first.equals(last) ? first : new EdtfInterval(first, last), period.unit().granularity());
  }
}
