package dev.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A year, month or day, in which digits may be unspecified ({@code 156X-12-25}, {@code XXXX-02}).
 *
 * @param year four digits or {@code X}, with a minus before years earlier than 0000 (which is 1
 *     BC); or {@code Y} and more than four digits
 * @param month two digits or {@code X}, or null where only the year is known
 * @param day two digits or {@code X}, or null where only the month is known
 * @param qualification of the whole date
 */
public record EdtfDate(String year, String month, String day, Qualification qualification)
    implements Edtf {

  public EdtfDate {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(qualification, "qualification");
    if (month == null && day != null) {
      throw new IllegalArgumentException("a day without a month");
    }
    if (!possible(year, month, day)) {
      throw new EdtfFormatException(spell(year, month, day), "there is no such day");
    }
  }

  /** One calendar day. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(
        Years.spell(day.getYear()),
        two(day.getMonthValue()),
        two(day.getDayOfMonth()),
        Qualification.NONE);
  }

  /** One month. */
  public static EdtfDate of(YearMonth month) {
    return new EdtfDate(
        Years.spell(month.getYear()), two(month.getMonthValue()), null, Qualification.NONE);
  }

  /** One year; 0 is 1 BC, -1 is 2 BC. */
  public static EdtfDate of(int year) {
    return new EdtfDate(Years.spell(year), null, null, Qualification.NONE);
  }

  /** The same date, so qualified. */
  public EdtfDate qualified(Qualification by) {
    return new EdtfDate(year, month, day, by);
  }

  @Override
  public LocalDate earliest() {
    return bound(true);
  }

  @Override
  public LocalDate latest() {
    return bound(false);
  }

  @Override
  public Granularity granularity() {
    if (day != null && !day.equals("XX")) {
      return Granularity.DAY;
    }
    if (month != null && !month.equals("XX")) {
      return Granularity.MONTH;
    }
    return switch (unspecified(year)) {
      case 0 -> Granularity.YEAR;
      case 1 -> Granularity.DECADE;
      case 2 -> Granularity.CENTURY;
      case 3 -> Granularity.MILLENNIUM;
      default ->
          day != null ? Granularity.DAY : month != null ? Granularity.MONTH : Granularity.YEAR;
    };
  }

  @Override
  public String toString() {
    return spell(year, month, day) + qualification.mark();
  }

  private static String spell(String year, String month, String day) {
    return year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day);
  }

  /** The first or last day that the digits allow; null where the year is wholly unspecified. */
  private LocalDate bound(boolean first) {
    if (year.endsWith("XXXX")) {
      return null;
    }
    int low = Years.number(year, year.startsWith("-") ? '9' : '0');
    int high = Years.number(year, year.startsWith("-") ? '0' : '9');
    int step = first ? 1 : -1;
    for (int y = first ? low : high; y >= low && y <= high; y += step) {
      LocalDate found = Years.fits(year, y) ? within(y, first) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private LocalDate within(int y, boolean first) {
    int step = first ? 1 : -1;
    for (int m = first ? 1 : 12; m >= 1 && m <= 12; m += step) {
      if (month != null && !fits(month, m)) {
        continue;
      }
      int length = YearMonth.of(y, m).lengthOfMonth();
      for (int d = first ? 1 : length; d >= 1 && d <= length; d += step) {
        if (day == null || fits(day, d)) {
          return LocalDate.of(y, m, d);
        }
      }
    }
    return null;
  }

  private static boolean possible(String year, String month, String day) {
    for (int m = 1; m <= 12; m++) {
      if (month == null || fits(month, m)) {
        if (day == null) {
          return true;
        }
        for (int d = 1; d <= 31; d++) {
          if (fits(day, d) && exists(year, m, d)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean exists(String year, int month, int day) {
    if (unspecified(year) > 0) {
      return day <= LocalDate.of(2000, month, 1).lengthOfMonth();
    }
    try {
      LocalDate.of(Years.number(year, '0'), month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean fits(String pattern, int number) {
    char tens = pattern.charAt(0);
    char ones = pattern.charAt(1);
    return (tens == 'X' || tens - '0' == number / 10) && (ones == 'X' || ones - '0' == number % 10);
  }

  private static int unspecified(String year) {
    int count = 0;
    for (int i = 0; i < year.length(); i++) {
      count += year.charAt(i) == 'X' ? 1 : 0;
    }
    return count;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
