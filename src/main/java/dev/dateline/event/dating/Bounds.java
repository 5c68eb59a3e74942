package dev.dateline.event.dating;

import dev.dateline.time.Granularity;
import dev.dateline.time.When;
import java.time.LocalDate;

/**
 * Times that are known by their bounds alone. A single event on an unknown day is one of a set of
 * days ({@code [..2022-05-13]}, EDTF level 2), not an interval that it would fill.
 */
final class Bounds {

  private Bounds() {}

  /** Some one day from the first to the last; null leaves a side open, two nulls say nothing. */
  static When someDay(LocalDate first, LocalDate last) {
    if (first == null && last == null) {
      return null;
    }
    if (first != null && last != null) {
      if (first.equals(last)) {
        return When.day(first);
      }
      if (first.isAfter(last)) {
        return null;
      }
    }
    String edtf = "[" + spell(first) + ".." + spell(last) + "]";
    return new When(edtf, first, last, Granularity.INTERVAL);
  }

  private static String spell(LocalDate day) {
    return day == null ? "" : When.day(day).edtf();
  }

  /** Whether it names exactly one day, whole or in part. */
  static boolean isDay(When when) {
    return when != null && when.earliest() != null && when.earliest().equals(when.latest());
  }
}
