package dev.dateline.resolution;

import java.util.Locale;

/**
 * The decisions that give values, each with how often its values were right on development news
 * (TimeBank and AQUAINT, 5-fold over documents; see {@code src/docs/scoreboard.md}).
 */
enum Rule {
  EXPLICIT_DATE(0.97),
  TWO_DIGIT_YEAR(0.9),
  AMBIGUOUS_DIGITS(0.75),
  WEEKDAY(0.95),
  YEARLESS_DATE(0.93),
  BARE_MONTH(0.85),
  DAY_OF_MONTH(0.7),
  DEICTIC_DAY(0.95),
  RELATIVE_PERIOD(0.85),
  STORY_PERIOD(0.75),
  THE_PERIOD(0.65),
  YEAR_EARLIER(0.65),
  DISTANCE(0.8),
  VAGUE_DISTANCE(0.5),
  QUARTER(0.93),
  SEASON(0.85),
  HOLIDAY(0.9),
  ERA(0.85),
  PART_OF_DAY(0.8),
  CLOCK(0.85),
  LENGTH(0.92),
  VAGUE_LENGTH(0.75),
  ANCHORED_LENGTH(0.85),
  REPEATED(0.8),
  REFERENCE(0.93),
  NTH(0.7),
  AROUND(0.8),
  UNANCHORED(0.9);

  private final double confidence;

  Rule(double confidence) {
    this.confidence = confidence;
  }

  /** The name used in the API. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double confidence() {
    return confidence;
  }
}
