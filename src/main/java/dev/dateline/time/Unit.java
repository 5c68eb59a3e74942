package dev.dateline.time;

/**
 * A unit that times are counted in, from fine to coarse.
 *
 * <p>The designator is the one of ISO 8601 durations; ISO-TimeML adds {@code Q} for quarters.
 * Decades and longer are counted in years, as TimeBank does ({@code P20Y} for two decades).
 */
public enum Unit {
  SECOND("S", true, Granularity.SECOND),
  MINUTE("M", true, Granularity.MINUTE),
  HOUR("H", true, Granularity.HOUR),
  DAY("D", false, Granularity.DAY),
  NIGHT("NI", false, Granularity.PART_OF_DAY),
  WEEKEND("WE", false, Granularity.WEEKEND),
  WEEK("W", false, Granularity.WEEK),
  MONTH("M", false, Granularity.MONTH),
  SEASON("SE", false, Granularity.SEASON),
  QUARTER("Q", false, Granularity.QUARTER),
  HALF("H", false, Granularity.HALF_YEAR),
  YEAR("Y", false, Granularity.YEAR),
  DECADE("DE", false, Granularity.DECADE),
  CENTURY("C", false, Granularity.CENTURY),
  MILLENNIUM("L", false, Granularity.MILLENNIUM);

  private final String designator;
  private final boolean clock;
  private final Granularity granularity;

  Unit(String designator, boolean clock, Granularity granularity) {
    this.designator = designator;
    this.clock = clock;
    this.granularity = granularity;
  }

  /** The letter after the number in a TIMEX3 duration. */
  public String designator() {
    return designator;
  }

  /** Whether it is finer than a day, so that {@code T} stands before it in a duration. */
  public boolean isClock() {
    return clock;
  }

  /** How exactly a time is known that is counted in this unit. */
  public Granularity granularity() {
    return granularity;
  }

  /** How many years it lasts, for a year and longer; 0 for shorter ones. */
  public int years() {
    return switch (this) {
      case YEAR -> 1;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 0;
    };
  }
}
