package dev.dateline.time;

import java.util.Locale;

/** How exactly a time is known, from fine to coarse. */
public enum Granularity {
  SECOND,
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM,
  /** An interval between two times of any granularity, or an open one. */
  INTERVAL;

  /** The name used in the API: {@code day}, {@code part-of-day}, {@code half-year}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
