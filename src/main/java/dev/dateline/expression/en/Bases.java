package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;

/** Which times another time can be counted from. */
final class Bases {

  private Bases() {}

  /** A date with a place on the calendar: no length, no repetition, no reference. */
  static boolean canBe(Meaning meaning) {
    return meaning instanceof Meaning.Calendar
        || meaning instanceof Meaning.Holiday holiday && holiday.day().length() == 1
        || meaning instanceof Meaning.Relative
        || meaning instanceof Meaning.Year
        || meaning instanceof Meaning.Shifted
        || meaning instanceof Meaning.PartOfYear
        || meaning instanceof Meaning.Ambiguous;
  }
}
