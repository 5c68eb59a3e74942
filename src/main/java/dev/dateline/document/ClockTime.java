package dev.dateline.document;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A time of day that follows a date: "T18:02:00-04:00", ", 6:02 p.m. EDT", "um 18:02 Uhr", "à
 * 18h02".
 *
 * @param time the local time of day
 * @param offset its offset from UTC, or null where none is written
 * @param next the lexeme after it
 */
record ClockTime(LocalTime time, ZoneOffset offset, int next) {
  private static final Set<String> BEFORE =
      Set.of(
          "t", "at", "um", "à", "a", "as", "às", "kl", "klo", "om", "alle", "ore", "ora", "o", "в",
          "г", "g", "h", "las", "los", "saat", "uhr");
  private static final Map<String, Integer> ZONE_HOURS =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("WET", 0),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("MEZ", 1),
          Map.entry("WEST", 1),
          Map.entry("CEST", 2),
          Map.entry("MESZ", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9),
          Map.entry("KST", 9),
          Map.entry("EDT", -4),
          Map.entry("EST", -5),
          Map.entry("CDT", -5),
          Map.entry("CST", -6),
          Map.entry("MDT", -6),
          Map.entry("MST", -7),
          Map.entry("PDT", -7),
          Map.entry("PST", -8));

  /** The time of day that begins at this lexeme or after a few words and marks, or null. */
  static ClockTime after(Lexemes at, int from) {
    int i = from;
    while (i < from + 4
        && (at.isMark(i, ",.|-–—•·@(/")
            || at.isWord(i) && BEFORE.contains(at.text(i).toLowerCase(Locale.ROOT)))) {
      i++;
    }
    if (at.digits(i) < 1 || at.digits(i) > 2) {
      return null;
    }
    boolean colon = at.isMark(i + 1, ':');
    boolean h = at.isWord(i + 1) && at.text(i + 1).equalsIgnoreCase("h");
    boolean dot = at.isMark(i + 1, '.') && at.isWord(i + 3) && at.text(i + 3).equals("Uhr");
    if (!(colon || h || dot) || at.digits(i + 2) != 2) {
      return null;
    }
    int hour = at.value(i);
    int minute = at.value(i + 2);
    int second = 0;
    i += 3;
    if (at.isMark(i, ':') && at.digits(i + 1) == 2) {
      second = Math.min(59, at.value(i + 1));
      i += 2;
      if (at.isMark(i, ".,") && at.isNumber(i + 1) && at.touchesNext(i)) {
        i += 2;
      }
    }
    int half = halfOfDay(at, i);
    if (half != 0) {
      hour = hour % 12 + (half > 0 ? 12 : 0);
      i = at.isMark(i + 1, '.') && at.isWord(i + 2) ? i + 3 : i + 1;
      i = at.isMark(i, '.') ? i + 1 : i;
    }
    if (hour > 23 || minute > 59) {
      return null;
    }
    LocalTime time = LocalTime.of(hour, minute, second);
    return zone(at, i, time);
  }

  /** -1 before noon, 1 after noon, 0 where nothing says. */
  private static int halfOfDay(Lexemes at, int i) {
    if (!at.isWord(i)) {
      return 0;
    }
    String word = at.text(i).toLowerCase(Locale.ROOT);
    boolean dotted =
        at.isMark(i + 1, '.') && at.isWord(i + 2) && at.text(i + 2).equalsIgnoreCase("m");
    if (word.equals("am") || word.equals("a") && dotted) {
      return -1;
    }
    return word.equals("pm") || word.equals("p") && dotted ? 1 : 0;
  }

  private static ClockTime zone(Lexemes at, int i, LocalTime time) {
    if (at.isMark(i, "+-") && at.touchesNext(i) && at.isNumber(i + 1)) {
      int sign = at.isMark(i, '-') ? -1 : 1;
      int value = at.value(i + 1);
      if (at.digits(i + 1) == 4) {
        return withOffset(time, sign, value / 100, value % 100, i + 2);
      }
      if (at.digits(i + 1) <= 2) {
        boolean minutes = at.isMark(i + 2, ':') && at.digits(i + 3) == 2;
        return withOffset(
            time, sign, value, minutes ? at.value(i + 3) : 0, minutes ? i + 4 : i + 2);
      }
    }
    if (at.isWord(i)) {
      Integer hours = ZONE_HOURS.get(at.text(i).toUpperCase(Locale.ROOT));
      if (hours != null) {
        return new ClockTime(time, ZoneOffset.ofHours(hours), i + 1);
      }
    }
    return new ClockTime(time, null, i);
  }

  private static ClockTime withOffset(LocalTime time, int sign, int hours, int minutes, int next) {
    return hours > 17 || minutes > 59
        ? new ClockTime(time, null, next)
        : new ClockTime(time, ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes), next);
  }
}
