package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;

/**
 * A time expression found among atoms.
 *
 * @param begin first atom
 * @param end one past the last
 * @param meaning what it says
 * @param next a second expression found along with it ("12 and 18 months"), or null
 */
record Match(int begin, int end, Meaning meaning, Match next) {

  Match(int begin, int end, Meaning meaning) {
    this(begin, end, meaning, null);
  }

  /** One past the last atom of all. */
  int last() {
    return next == null ? end : next.last();
  }

  Match from(int earlier) {
    return new Match(earlier, end, meaning, next);
  }
}
