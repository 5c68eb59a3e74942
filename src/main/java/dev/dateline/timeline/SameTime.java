package dev.dateline.timeline;

import dev.dateline.time.When;
import java.time.temporal.ChronoUnit;

/** How well two accounts of when something happened agree. */
final class SameTime {

  private static final long WEEK = 7;

  /** Two reports that both don't say when. */
  private static final double BOTH_UNSAID = .7;

  /** One that doesn't say when, and so needs more in common than names and an action. */
  static final double UNSAID = .5;

  /** "Friday" and "May 3" of unknown years. */
  private static final double BOTH_VAGUE = .2;

  private SameTime() {}

  /**
   * 1 for the same day, less the wider the times are that overlap, 0 where they can't be the same.
   * A time that nothing bounds agrees a little with any, and more with another such.
   */
  static double agreement(When one, When other) {
    if (isOpen(one) || isOpen(other)) {
      return isOpen(one) && isOpen(other) ? unsaid(one, other) : UNSAID;
    }
    if (one.edtf().equals(other.edtf())) {
      return width(one) <= 1 ? 1 : width(one) <= WEEK ? .9 : width(one) <= 31 ? .75 : .45;
    }
    if (before(one, other) || before(other, one)) {
      return 0;
    }
    long narrow = Math.min(width(one), width(other));
    long wide = Math.max(width(one), width(other));
    if (wide <= 1) {
      return 1;
    }
    return narrow <= 1 ? (wide <= WEEK ? .8 : wide <= 31 ? .6 : .3) : wide <= 31 ? .6 : .3;
  }

  private static boolean before(When one, When other) {
    return one.latest() != null
        && other.earliest() != null
        && one.latest().isBefore(other.earliest());
  }

  /** Whether nothing bounds it: no time at all, or "Friday" of an unknown week. */
  private static boolean isOpen(When when) {
    return when == null || when.earliest() == null && when.latest() == null;
  }

  /** "Friday" and "Monday" are two days, whatever the weeks. */
  private static double unsaid(When one, When other) {
    if (one == null || other == null || one.edtf().equals(other.edtf())) {
      return BOTH_UNSAID;
    }
    return shape(one).equals(shape(other)) ? 0 : BOTH_VAGUE;
  }

  private static String shape(When when) {
    return when.edtf().replaceAll("[0-9]", "#");
  }

  /** In days; very long where a bound is missing. */
  static long width(When when) {
    return when.earliest() == null || when.latest() == null
        ? Long.MAX_VALUE
        : 1 + ChronoUnit.DAYS.between(when.earliest(), when.latest());
  }
}
