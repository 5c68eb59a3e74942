package dev.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/** A day that comes once a year, by a rule. */
public sealed interface YearlyDay {

  /**
   * Which day it is in that year (1 to 9999); the first where a year of another calendar, shorter
   * than ours, brings two.
   *
   * @throws java.time.DateTimeException for a year that isn't covered
   */
  LocalDate in(int year);

  /** Whether the rule tells that year and those beside it. */
  default boolean covers(int year) {
    return true;
  }

  /** How many days it lasts, from the one that {@link #in} and the others give. */
  default int length() {
    return 1;
  }

  /** Whether it hangs on what is seen in the sky, so that it may be a day off. */
  default boolean isSighted() {
    return false;
  }

  /** The latest one not after that day, in a year that is covered. */
  default LocalDate until(LocalDate day) {
    LocalDate of = in(day.getYear());
    return of.isAfter(day) ? in(day.getYear() - 1) : of;
  }

  /** The first one after that day, in a year that is covered. */
  default LocalDate after(LocalDate day) {
    LocalDate of = in(day.getYear());
    return of.isAfter(day) ? of : in(day.getYear() + 1);
  }

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

  /**
   * A day of the Islamic year, by the calendar of Umm al-Qura; where the new moon is looked for in
   * the sky, it may be kept a day before or after.
   *
   * @param month 1 (Muharram) to 12
   * @param day 1 to 29
   * @param length 1, or 29 for a whole month
   */
  record Islamic(int month, int day, int length) implements YearlyDay {

    /** The years of {@link HijrahChronology} and those around them. */
    private static final int FIRST = 1884;

    private static final int LAST = 2172;

    @Override
    public boolean covers(int year) {
      return year >= FIRST && year <= LAST;
    }

    @Override
    public boolean isSighted() {
      return true;
    }

    @Override
    public LocalDate in(int year) {
      return after(LocalDate.of(year, 1, 1).minusDays(1));
    }

    @Override
    public LocalDate until(LocalDate date) {
      int year = HijrahDate.from(date).get(ChronoField.YEAR);
      LocalDate of = ofIslamic(year);
      return of.isAfter(date) ? ofIslamic(year - 1) : of;
    }

    @Override
    public LocalDate after(LocalDate date) {
      int year = HijrahDate.from(date).get(ChronoField.YEAR);
      LocalDate of = ofIslamic(year);
      return of.isAfter(date) ? of : ofIslamic(year + 1);
    }

    private LocalDate ofIslamic(int year) {
      return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
    }
  }

  /**
   * A day that moon and sun decide together, written down for each year.
   *
   * @param firstYear the year of the first letter
   * @param from the earliest day that it can be, in that year
   * @param days one letter a year, how many days later it is: a is 0, z 25, A 26
   */
  record Listed(int firstYear, MonthDay from, String days) implements YearlyDay {

    @Override
    public boolean covers(int year) {
      return year > firstYear && year < firstYear + days.length() - 1;
    }

    @Override
    public LocalDate in(int year) {
      int index = year - firstYear;
      if (index < 0 || index >= days.length()) {
        throw new DateTimeException("no day known for " + year);
      }
      char letter = days.charAt(index);
      return from.atYear(year).plusDays(letter >= 'a' ? letter - 'a' : letter - 'A' + 26L);
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
