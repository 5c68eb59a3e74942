package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A day that comes once a year, by a rule of the Gregorian calendar. */
public sealed interface YearlyDay {

  /** Which day it is in that year (1 to 9999). */
  LocalDate in(int year);

  /** The same date every year; February 29 falls on the 28th in a common year. */
  record Fixed(int month, int day) implements YearlyDay {
    @Override
    public LocalDate in(int year) {
      YearMonth of = YearMonth.of(year, month);
      return of.atDay(Math.min(day, of.lengthOfMonth()));
    }
  }

  /**
   * The nth weekday of a month.
   *
   * @param weekday 1 (Monday) to 7
   * @param nth 1 to 4, or -1 for the last
   * @param plus days added ("the Tuesday after the first Monday": Monday, 1, 1)
   */
  record NthWeekday(int month, int weekday, int nth, int plus) implements YearlyDay {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)))
          .plusDays(plus);
    }
  }

  /** That many days from Easter Sunday of the western churches. */
  record Easter(int plus) implements YearlyDay {
    /**
     * Anonymous Gregorian computus, as given by Meeus, Astronomical Algorithms (1991), chapter 8.
     */
    @Override
    public LocalDate in(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = b / 4;
      int e = b % 4;
      int f = (b + 8) / 25;
      int g = (b - f + 1) / 3;
      int h = (19 * a + b - d - g + 15) % 30;
      int i = c / 4;
      int k = c % 4;
      int l = (32 + 2 * e + 2 * i - h - k) % 7;
      int m = (a + 11 * h + 22 * l) / 451;
      int n = h + l - 7 * m + 114;
      return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(plus);
    }
  }
}
