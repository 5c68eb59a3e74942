package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.OfDay;
import dev.dateline.time.DayPart;

/**
 * Times on the clock, alone or with their day: "10:30", "9 a.m. EST Monday", "noon", "5 o'clock",
 * "0600 hours", "four in the morning".
 */
final class ClockPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(
          Kinds.bits(Kind.NUMBER), "noon", "midday", "midnight", "a", "an", "half", "quarter");

  private final Pattern days;

  ClockPattern(Pattern days) {
    this.days = days;
  }

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    Match clock = bare(a, at);
    if (clock == null) {
      return null;
    }
    int i = clock.end();
    if (a.isMark(i, ',')) {
      i++;
    }
    if (a.says(i, "on")) {
      i++;
    } else if (a.says(i, "of") && !a.isMark(clock.end(), ',')) {
      i++;
    }
    Match day = i < a.size() ? days.match(a, i) : null;
    boolean joined = day != null && day.next() == null && Grammar.isDay(day.meaning());
    if (!joined) {
      Match night = DayPartPattern.deictic(a, i);
      return night != null && i == clock.end()
          ? new Match(at, night.end(), on(night.meaning(), (Clock) clock.meaning()))
          : new Match(at, clock.end(), withoutDay((Clock) clock.meaning()));
    }
    if (a.is(day.end(), Kind.DAY_PART)) {
      // "10 p.m. on Saturday night"
      DayPart part = a.word(day.end()).dayPart();
      Meaning night = new OfDay(part, day.meaning(), Meaning.From.EITHER);
      return new Match(at, day.end() + 1, on(night, (Clock) clock.meaning()));
    }
    return new Match(at, day.end(), on(day.meaning(), (Clock) clock.meaning()));
  }

  /** The clock time on a day; a part of the day tells morning from evening. */
  static Clock on(Meaning day, Clock clock) {
    if (day instanceof OfDay part) {
      boolean late =
          part.part() == DayPart.AFTERNOON
              || part.part() == DayPart.EVENING
              || part.part() == DayPart.NIGHT;
      int hour = late && clock.hour() < 12 && clock.hour() > 0 ? clock.hour() + 12 : clock.hour();
      return new Clock(part.day(), hour, clock.minute(), clock.second(), clock.offset());
    }
    return new Clock(day, clock.hour(), clock.minute(), clock.second(), clock.offset());
  }

  /** Midnight without a day is where the day begins: "shortly after midnight". */
  private static Clock withoutDay(Clock clock) {
    return clock.hour() == 24 ? new Clock(null, 0, clock.minute(), -1, clock.offset()) : clock;
  }

  /** A clock time without its day, or null; midnight ends the day that is named with it. */
  static Match bare(Atoms a, int at) {
    if (a.saysAny(at, "noon", "midday", "midnight") && !a.says(at - 1, "high")) {
      int hour = a.says(at, "midnight") ? 24 : 12;
      Zones.Zone zone = Zones.at(a, at + 1);
      return new Match(
          at,
          zone == null ? at + 1 : zone.end(),
          new Clock(null, hour, 0, -1, zone == null ? null : zone.offset()));
    }
    if (a.number(at) == 12 && a.saysAny(at + 1, "noon", "midnight")) {
      return bare(a, at + 1).from(at);
    }
    if (a.isDigits(at)
        && !isRunningTime(a, at)
        && !(a.isGlued(at)
            && (a.isWord(at - 1)
                || a.isMark(at - 1, ':')
                || a.isMark(at - 1, '.')
                || a.isMark(at - 1, '$')
                || a.isMark(at - 1, '/')
                || a.isMark(at - 1, '#') && meridiem(a, at + 1) < 0
                || a.isMark(at - 1, '@')))) {
      return digits(a, at);
    }
    return words(a, at);
  }

  /** "(1:37)", alone in brackets: how long a film runs, or a score. */
  private static boolean isRunningTime(Atoms a, int at) {
    return a.isMark(at - 1, '(')
        && a.length(at) == 1
        && a.isMark(at + 1, ':')
        && a.isMark(at + 3, ')');
  }

  private static Match digits(Atoms a, int at) {
    int hour = a.number(at);
    int minute = -1;
    int second = -1;
    int i = at + 1;
    boolean colon = a.isMark(i, ':') || a.isMark(i, '.');
    if (colon
        && a.isGlued(i)
        && a.isGlued(i + 1)
        && a.length(i + 1) == 2
        && a.isDigits(i + 1)
        && a.length(at) <= 2) {
      boolean dot = a.isMark(i, '.');
      minute = a.number(i + 1);
      i += 2;
      if (a.isMark(i, ':')
          && a.isGlued(i)
          && a.isGlued(i + 1)
          && a.length(i + 1) == 2
          && a.isDigits(i + 1)) {
        second = a.number(i + 1);
        i += 2;
      }
      boolean zoned = a.is(i, Kind.ZONE) && a.isCapital(i);
      boolean dated = a.says(at - 1, "at") && a.says(i, "on") && a.is(i + 1, Kind.WEEKDAY);
      if (dot && meridiem(a, i) < 0 && (hour > 23 || !zoned && !dated)) {
        return null;
      }
    } else if (a.length(at) >= 3 && a.length(at) <= 4 && meridiem(a, i) >= 0 && a.isGlued(i)) {
      // "930pm"
      minute = hour % 100;
      hour /= 100;
    } else if (a.length(at) == 4
        && (isHours(a, i) || Zones.at(a, i) != null && !a.isMark(i, '-') && !a.isMark(i, '+'))) {
      minute = hour % 100;
      hour /= 100;
      i = isHours(a, i) ? a.says(i, "hours") || a.says(i, "hrs") ? i + 1 : i : i;
    } else if (a.length(at) > 2) {
      return null;
    }
    int end = meridiemEnd(a, i);
    int half = meridiem(a, i);
    if (half >= 0) {
      if (hour < 1 || hour > 12) {
        if (hour > 23 || hour < 1) {
          return null;
        }
      } else {
        hour = hour % 12 + half;
      }
      i = end;
    } else if (minute < 0) {
      if (isOClock(a, i)) {
        i += 3;
        half = 0;
      } else if (isInThe(a, i)) {
        half = a.says(i + 2, "morning") ? 0 : 12;
        hour = hour % 12 + half;
        i += 3;
      } else if (Zones.at(a, i) != null
          && !a.isMark(i, '-')
          && !a.isMark(i, '+')
          && a.length(at) <= 2
          && !a.isGlued(i)
          && a.says(i, "gmt")) {
        half = 0;
      } else {
        return null;
      }
    }
    if (hour > 24 || minute > 59 || second > 59) {
      return null;
    }
    if (half < 0 && a.is(at - 1, Kind.NUMBERED)) {
      // "Psalm 4:10", "Room 12:30".
      return null;
    }
    if (half < 0
        && a.isGlued(at + 1)
        && a.length(at + 2) == 2
        && (isScore(a, at) || runsOn(a, i))) {
      return null;
    }
    if (half < 0 && isInThe(a, i)) {
      if (hour < 12 && !a.says(i + 2, "morning")) {
        hour += 12;
      }
      i += 3;
    }
    Zones.Zone zone = Zones.at(a, i);
    if (zone == null && a.isMark(i, '(') && a.is(i + 1, Kind.ZONE) && a.isMark(i + 2, ')')) {
      return new Match(at, i, new Clock(null, hour, minute, second, null));
    }
    return new Match(
        at,
        zone == null ? i : zone.end(),
        new Clock(null, hour, minute, second, zone == null ? null : zone.offset()));
  }

  /** "won 10:30", "2:45:03.5", "16:9": results and ratios, not times. */
  private static boolean runsOn(Atoms a, int i) {
    return a.isGlued(i)
        && (a.isMark(i, '.') || a.isMark(i, ':') || a.isMark(i, '/'))
        && a.isGlued(i + 1)
        && a.isDigits(i + 1);
  }

  private static boolean isScore(Atoms a, int at) {
    return a.number(at) > 24 || a.isMark(at - 1, '-') && a.isGlued(at) && !a.isDigits(at - 2);
  }

  private static boolean isHours(Atoms a, int i) {
    return a.saysAny(i, "hours", "hrs") || a.letter(i) == 'h' && a.isGlued(i);
  }

  private static boolean isOClock(Atoms a, int i) {
    return a.letter(i) == 'o' && a.isApostrophe(i + 1) && a.says(i + 2, "clock");
  }

  private static boolean isInThe(Atoms a, int i) {
    return a.says(i, "in")
        && a.says(i + 1, "the")
        && a.saysAny(i + 2, "morning", "afternoon", "evening");
  }

  /** 0 for a.m., 12 for p.m., -1 for neither. */
  private static int meridiem(Atoms a, int i) {
    if (a.is(i, Kind.MERIDIEM) && (a.isGlued(i) || a.isDigits(i - 1))) {
      return a.value(i, Kind.MERIDIEM);
    }
    char first = a.letter(i);
    if ((first == 'a' || first == 'p') && a.isMark(i + 1, '.') && a.letter(i + 2) == 'm') {
      return first == 'a' ? 0 : 12;
    }
    return -1;
  }

  private static int meridiemEnd(Atoms a, int i) {
    if (a.is(i, Kind.MERIDIEM)) {
      return i + 1;
    }
    return a.isMark(i + 3, '.') && a.isGlued(i + 3) ? i + 4 : i + 3;
  }

  /** "ten o'clock", "four in the morning", "half past six". */
  private static Match words(Atoms a, int at) {
    Match spoken = SpokenClock.at(a, at);
    if (spoken != null) {
      return spoken;
    }
    if (!a.is(at, Kind.NUMBER) || a.value(at, Kind.NUMBER) > 12) {
      return null;
    }
    int hour = a.value(at, Kind.NUMBER);
    int i = at + 1;
    if (isOClock(a, i)) {
      i += 3;
      if (isInThe(a, i)) {
        hour = hour % 12 + (a.says(i + 2, "morning") ? 0 : 12);
        i += 3;
      }
      return new Match(at, i, new Clock(null, hour, -1, -1, null));
    }
    if (isInThe(a, i)) {
      return new Match(
          at,
          i + 3,
          new Clock(null, hour % 12 + (a.says(i + 2, "morning") ? 0 : 12), -1, -1, null));
    }
    return meridiem(a, i) >= 0 && a.mark(i + 1) == '.'
        ? new Match(
            at, meridiemEnd(a, i), new Clock(null, hour % 12 + meridiem(a, i), -1, -1, null))
        : null;
  }
}
