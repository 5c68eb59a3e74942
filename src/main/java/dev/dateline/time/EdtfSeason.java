package dev.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A part of a year that is no month (level 1 seasons, level 2 sub-year groupings): {@code 21} to
 * {@code 24} spring to winter without a hemisphere, {@code 25} to {@code 28} northern, {@code 29}
 * to {@code 32} southern, {@code 33} to {@code 36} quarters, {@code 37} to {@code 39} thirds,
 * {@code 40} and {@code 41} halves.
 *
 * @param year as in {@link EdtfDate}
 * @param code 21 to 41
 * @param qualification of the whole
 */
public record EdtfSeason(String year, int code, Qualification qualification) implements Edtf {

  public EdtfSeason {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(qualification, "qualification");
    if (code < 21 || code > 41) {
      throw new IllegalArgumentException("no season or part of a year: " + code);
    }
  }

  /** Quarter 1 to 4 of a year. */
  public static EdtfSeason quarter(int year, int quarter) {
    return new EdtfSeason(Years.spell(year), 32 + quarter, Qualification.NONE);
  }

  /** First or second half of a year. */
  public static EdtfSeason half(int year, int half) {
    return new EdtfSeason(Years.spell(year), 39 + half, Qualification.NONE);
  }

  /** Spring (1), summer, autumn or winter (4); a winter belongs to the year in which it begins. */
  public static EdtfSeason season(int year, int season) {
    return new EdtfSeason(Years.spell(year), 20 + season, Qualification.NONE);
  }

  /** First month counted from January of the year; meteorological seasons. */
  private int firstMonth() {
    if (code >= 40) {
      return 1 + (code - 40) * 6;
    }
    if (code >= 37) {
      return 1 + (code - 37) * 4;
    }
    if (code >= 33) {
      return 1 + (code - 33) * 3;
    }
    int northern = 3 + (code - 21) % 4 * 3;
    return code >= 29 ? (northern + 5) % 12 + 1 : northern;
  }

  private int months() {
    return code >= 40 ? 6 : code >= 37 ? 4 : 3;
  }

  @Override
  public LocalDate earliest() {
    LocalDate start = new EdtfDate(year, null, null, qualification).earliest();
    return start == null ? null : start.withMonth(firstMonth());
  }

  @Override
  public LocalDate latest() {
    LocalDate end = new EdtfDate(year, null, null, qualification).latest();
    return end == null
        ? null
        : YearMonth.of(end.getYear(), firstMonth()).plusMonths(months() - 1).atEndOfMonth();
  }

  @Override
  public Granularity granularity() {
    return code >= 40
        ? Granularity.HALF_YEAR
        : code >= 33 && code <= 36 ? Granularity.QUARTER : Granularity.SEASON;
  }

  @Override
  public String toString() {
    return year + "-" + code + qualification.mark();
  }
}
