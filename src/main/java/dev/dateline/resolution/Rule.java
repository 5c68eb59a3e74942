package dev.dateline.resolution;

/**
 * The decisions that give values, each with how often its values were right on development texts
 * (TimeBank, AQUAINT and WikiWars; the table is in {@code src/docs/scoreboard.md}). Several of them
 * share a name, since a reader cares less for the difference than the confidence does.
 */
enum Rule {
  EXPLICIT_DATE("explicit-date", 0.98),
  TWO_DIGIT_YEAR("two-digit-year", 0.85),
  AMBIGUOUS_DIGITS("ambiguous-digits", 0.7),
  WEEKDAY_OF_ANCHOR("weekday", 0.98),
  WEEKDAY_PICKED("weekday", 0.95),
  WEEKDAY_PAST("weekday", 0.9),
  WEEKDAY_AHEAD("weekday", 0.7),
  WEEKDAY_OF_STORY("weekday", 0.7),
  YEARLESS_DATE("yearless-date", 0.95),
  YEARLESS_DATE_OF_STORY("yearless-date", 0.95),
  BARE_MONTH("bare-month", 0.95),
  BARE_MONTH_OF_STORY("bare-month", 0.89),
  DAY_OF_MONTH("day-of-month", 0.7),
  DEICTIC_DAY("deictic-day", 0.97),
  RELATIVE_WEEK("relative-period", 0.75),
  RELATIVE_MONTH("relative-period", 0.93),
  RELATIVE_YEAR("relative-period", 0.87),
  RELATIVE_PERIOD("relative-period", 0.6),
  STORY_PERIOD("story-period", 0.78),
  THE_PERIOD("the-period", 0.65),
  YEAR_EARLIER("year-earlier", 0.69),
  DISTANCE("distance", 0.65),
  VAGUE_DISTANCE("vague-distance", 0.42),
  QUARTER("quarter", 0.97),
  CURRENT_QUARTER("quarter", 0.87),
  QUARTER_OF_YEAR("quarter", 0.8),
  SEASON("season", 0.88),
  SEASON_OF_YEAR("season", 0.97),
  SEASON_OF_STORY("season", 0.75),
  HOLIDAY("holiday", 0.92),
  HOLIDAY_SIGHTED("holiday", 0.6),
  HOLIDAY_OF_STORY("holiday", 0.7),
  ERA("era", 0.87),
  PART_OF_DAY("part-of-day", 0.6),
  CLOCK("clock", 0.5),
  LENGTH("length", 0.88),
  VAGUE_LENGTH("vague-length", 0.74),
  ANCHORED_LENGTH("anchored-length", 0.88),
  REPEATED("repeated", 0.66),
  REFERENCE("reference", 0.97),
  REFERENCE_OF_STORY("reference", 0.45),
  NTH("nth", 0.5),
  AROUND("around", 0.8),
  UNANCHORED("unanchored", 0.2);

  /** Parts of days are often annotated as the day alone; no value of them is surer than this. */
  private static final double SUREST_PART_OF_DAY = 0.5;

  private final String label;
  private final double confidence;

  Rule(String label, double confidence) {
    this.label = label;
    this.confidence = confidence;
  }

  /** The name used in the API. */
  String label() {
    return label;
  }

  double confidence() {
    return confidence;
  }

  /** How sure a value of this rule is that names a time within a day. */
  double confidenceOfTime() {
    return this == EXPLICIT_DATE ? confidence : Math.min(confidence, SUREST_PART_OF_DAY);
  }
}
