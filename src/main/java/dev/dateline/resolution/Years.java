package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.time.Period;

/** Which year is meant where one is written or named by another time. */
final class Years {

  /** Years written with two digits lie at most this far ahead of the anchor. */
  private static final int AHEAD = 20;

  private static final int HALF_A_CENTURY = 50;

  private Years() {}

  /** The full year; two digits mean the one nearest to the anchor, not far ahead of it. */
  static int full(Year year, Context context) {
    if (!year.twoDigits()) {
      return year.number();
    }
    if (context.published() == null) {
      return year.number() + (year.number() < 50 ? 2000 : 1900);
    }
    int now = context.published().getYear();
    Period story = context.story().isNarrative() ? context.story().year() : null;
    if (story != null) {
      // "the class of '89" in a story of 1790: of the years that end so, the one nearest to it.
      int earliest = story.first().getYear() - HALF_A_CENTURY;
      return earliest + Math.floorMod(year.number() - earliest, 2 * HALF_A_CENTURY);
    }
    int candidate = now - Math.floorMod(now, 100) + year.number();
    return candidate > now + AHEAD
        ? candidate - 100
        : candidate < now + AHEAD - 99 ? candidate + 100 : candidate;
  }

  /** The year in which a time lies, or null where that is unknown. */
  static Integer of(Meaning meaning, Context context) {
    if (meaning instanceof Year year) {
      return full(year, context);
    }
    Reading reading = context.resolve(meaning);
    return reading.period() == null ? null : reading.period().first().getYear();
  }
}
