package dev.dateline.event.dating;

import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.time.TimexType;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.Locale;

/**
 * "The dam burst on Tuesday. It gave way at 3:20 a.m.": a clock time without a day is on the day
 * that the text tells of, not on that of publication.
 */
final class ClockTime {

  private ClockTime() {}

  /** Whether the words name a time of day alone. */
  static boolean isBare(ResolvedTime time, LocalDate published) {
    When when = time.value().when();
    if (time.value().type() != TimexType.TIME
        || when == null
        || published == null
        || !published.equals(when.earliest())
        || !published.equals(when.latest())
        || time.resolution().anchorKind() != AnchorKind.PUBLICATION
        || !when.edtf().startsWith(published.toString())
        || when.edtf().contains("/")) {
      return false;
    }
    String words = time.text().toLowerCase(Locale.ROOT);
    boolean clock = words.contains("noon") || words.contains("midnight");
    for (int i = 0; i < words.length() && !clock; i++) {
      clock = Character.isDigit(words.charAt(i));
    }
    return clock && !words.contains("to") && !words.contains("this") && !hasDay(words);
  }

  private static boolean hasDay(String words) {
    return words.contains("day") || words.contains("yester") || words.contains("last");
  }

  /** The same time of day on another day. */
  static When on(LocalDate day, When when) {
    String edtf = when.edtf();
    int clock = edtf.indexOf('T');
    String moved = When.day(day).edtf() + (clock < 0 ? "" : edtf.substring(clock));
    return new When(moved, day, day, when.granularity());
  }
}
