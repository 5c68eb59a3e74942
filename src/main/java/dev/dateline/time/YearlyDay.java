package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A day that comes once a year, by a rule. */
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

  /** That many days from Rosh Hashanah, the first day of the Jewish year. */
  record RoshHashanah(int plus) implements YearlyDay {

    /** The day before the first one of that calendar, counted from 1970-01-01. */
    private static final int EPOCH = -2_092_590;

    /** The calendar's years run ahead of the Gregorian ones by so many in their autumn. */
    private static final int AHEAD = 3761;

    /**
     * By the new moon of the calendar (29 days, 12 hours and 793 of 1,080 parts) and its four
     * postponements, as given by Reingold and Dershowitz, Calendrical Calculations (2018), chapter
     * 8.
     */
    @Override
    public LocalDate in(int year) {
      long before = newMoon(year + AHEAD - 1);
      long day = newMoon(year + AHEAD);
      long after = newMoon(year + AHEAD + 1);
      int delay = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
      return LocalDate.ofEpochDay(EPOCH + day + delay).plusDays(plus);
    }

    private static long newMoon(int year) {
      long months = Math.floorDiv(235L * year - 234, 19);
      long parts = 12_084 + 13_753 * months;
      long day = 29 * months + Math.floorDiv(parts, 25_920);
      return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
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
