package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * One stretch of the calendar: a day, an ISO week, a month, a season, …, a millennium. Two periods
 * of the same unit are apart by a whole number of units; that is what "three weeks ago" counts.
 *
 * @param unit {@link Unit#DAY} or coarser
 * @param first its first day
 */
public record Period(Unit unit, LocalDate first) {

  /** Years that values with four digits can name; what is counted beyond them has no period. */
  private static final int LAST_YEAR = 9999;

  public Period {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(first, "first");
    if (unit.isClock() || unit == Unit.NIGHT) {
      throw new IllegalArgumentException("no calendar period: " + unit);
    }
  }

  /** The period of that unit which holds the day; for a weekend, the one of its ISO week. */
  public static Period of(Unit unit, LocalDate day) {
    return new Period(unit, start(unit, day));
  }

  public static Period day(LocalDate day) {
    return new Period(Unit.DAY, day);
  }

  public static Period month(int year, int month) {
    return new Period(Unit.MONTH, LocalDate.of(year, month, 1));
  }

  public static Period year(int year) {
    return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  /** Quarter 1 to 4. */
  public static Period quarter(int year, int quarter) {
    return new Period(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
  }

  /** ISO week 1 to 53 of a week-based year; the 4th of January is in the first. */
  public static Period week(int year, int week) {
    return of(Unit.WEEK, LocalDate.of(year, 1, 4)).plus(week - 1L);
  }

  /** Half 1 or 2. */
  public static Period half(int year, int half) {
    return new Period(Unit.HALF, LocalDate.of(year, half * 6 - 5, 1));
  }

  /** Spring (1), summer, fall or winter (4) of a year; a winter is named after its December. */
  public static Period season(int year, int season) {
    return new Period(Unit.SEASON, LocalDate.of(year, season * 3, 1));
  }

  private static LocalDate start(Unit unit, LocalDate day) {
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
      case SEASON -> {
        LocalDate shifted = day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
        yield shifted;
      }
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE, CENTURY, MILLENNIUM ->
          LocalDate.of(Math.floorDiv(day.getYear(), unit.years()) * unit.years(), 1, 1);
      default -> throw new IllegalArgumentException("no calendar period: " + unit);
    };
  }

  /** Its last day. */
  public LocalDate last() {
    return switch (unit) {
      case DAY -> first;
      case WEEKEND -> first.plusDays(1);
      default -> plus(1).first.minusDays(1);
    };
  }

  /**
   * The period that many units later, earlier if negative.
   *
   * @throws java.time.DateTimeException beyond what dates can express
   */
  public Period plus(long units) {
    return new Period(
        unit,
        switch (unit) {
          case DAY -> first.plusDays(units);
          case WEEK, WEEKEND -> first.plusWeeks(units);
          case MONTH -> first.plusMonths(units);
          case QUARTER, SEASON -> first.plusMonths(3 * units);
          case HALF -> first.plusMonths(6 * units);
          default -> first.plusYears(unit.years() * units);
        });
  }

  /** How many units later the other is; both have the same unit. */
  public long until(Period other) {
    return switch (unit) {
      case DAY -> ChronoUnit.DAYS.between(first, other.first);
      case WEEK, WEEKEND -> ChronoUnit.WEEKS.between(first, other.first);
      case MONTH -> ChronoUnit.MONTHS.between(first, other.first);
      case QUARTER, SEASON -> ChronoUnit.MONTHS.between(first, other.first) / 3;
      case HALF -> ChronoUnit.MONTHS.between(first, other.first) / 6;
      default -> ChronoUnit.YEARS.between(first, other.first) / unit.years();
    };
  }

  /** Whether the day is in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** Whether TIMEX3 and EDTF can spell it without more than four digits of year. */
  public boolean isSpellable() {
    return Math.abs(first.getYear()) < LAST_YEAR;
  }

  /** As TIMEX3 writes it: {@code 2022-W20}, {@code 1989-Q3}, {@code 199}, {@code BC0480}. */
  public String value() {
    int year = first.getYear();
    return switch (unit) {
      case DAY ->
          timexYear(year) + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> timexYear(year) + "-" + two(first.getMonthValue());
      case QUARTER -> timexYear(year) + "-Q" + (first.getMonthValue() + 2) / 3;
      case HALF -> timexYear(year) + "-H" + (first.getMonthValue() + 5) / 6;
      case SEASON ->
          timexYear(year)
              + switch (first.getMonthValue()) {
                case 3 -> "-SP";
                case 6 -> "-SU";
                case 9 -> "-FA";
                default -> "-WI";
              };
      case YEAR -> timexYear(year);
      case DECADE -> cut(timexYear(year < 0 ? year + 9 : year), 1);
      case CENTURY -> cut(timexYear(year < 0 ? year + 99 : year), 2);
      default -> cut(timexYear(year < 0 ? year + 999 : year), 3);
    };
  }

  private String week() {
    return timexYear(first.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A year as TIMEX2 and TIMEX3 spell it, before Christ with the number that readers know. */
  static String timexYear(int year) {
    String digits = Integer.toString(year > 0 ? year : 1 - year);
    return (year > 0 ? "" : "BC") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String cut(String year, int digits) {
    return year.substring(0, year.length() - digits);
  }

  /** Its place on the calendar. */
  public When when() {
    int year = first.getYear();
    Edtf edtf =
        switch (unit) {
          case DAY -> EdtfDate.of(first);
          case MONTH -> EdtfDate.of(YearMonth.from(first));
          case QUARTER -> EdtfSeason.quarter(year, (first.getMonthValue() + 2) / 3);
          case HALF -> EdtfSeason.half(year, (first.getMonthValue() + 5) / 6);
          case SEASON -> EdtfSeason.season(year, first.getMonthValue() / 3);
          case YEAR -> EdtfDate.of(year);
          case DECADE, CENTURY, MILLENNIUM -> digits(year);
          default -> Edtf.interval(first, last());
        };
    return When.of(edtf, unit.granularity());
  }

  private Edtf digits(int year) {
    int unspecified = unit == Unit.DECADE ? 1 : unit == Unit.CENTURY ? 2 : 3;
    if (year < 0 || year > LAST_YEAR) {
      // 0 is 1 BC, so that the decades of readers and of EDTF differ before Christ.
      return new EdtfInterval(EdtfDate.of(year), EdtfDate.of(year + unit.years() - 1));
    }
    String spelled = Years.spell(year);
    return new EdtfDate(
        spelled.substring(0, 4 - unspecified) + "X".repeat(unspecified),
        null,
        null,
        Qualification.NONE);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
