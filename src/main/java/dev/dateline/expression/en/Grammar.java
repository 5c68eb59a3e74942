package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.OfDay;
import java.util.List;

/**
 * All kinds of expressions together: the longest one that begins at an atom wins, the earlier
 * pattern where two are as long. Immutable.
 */
final class Grammar {

  /** How deep expressions nest: "the end of the day before last Tuesday". */
  private static final int DEEPEST = 3;

  private final List<Pattern> patterns;
  private final Pattern days;

  Grammar() {
    DatePattern dates = new DatePattern();
    WeekdayPattern weekdays = new WeekdayPattern();
    NumericDatePattern numeric = new NumericDatePattern();
    DeicticDayPattern deictic = new DeicticDayPattern();
    HolidayPattern holidays = new HolidayPattern();
    days = (a, at) -> longest(List.of(dates, weekdays, numeric, deictic, holidays), a, at);
    patterns =
        List.of(
            numeric,
            dates,
            weekdays,
            deictic,
            new ClockPattern(days),
            new DayPartPattern(days),
            new NthWeekdayPattern(),
            new YearPattern(),
            new EraPattern(),
            new QuarterPattern(),
            new SeasonPattern(),
            holidays,
            new RelativePattern(),
            new ReferencePattern(),
            new DurationPattern(),
            new RepeatedPattern(days));
  }

  /** The longest expression that begins there, or null. */
  Match match(Atoms a, int at) {
    return match(a, at, 0);
  }

  private Match match(Atoms a, int at, int depth) {
    Match best = longest(patterns, a, at);
    if (depth < DEEPEST) {
      best = longer(best, ShiftedPattern.match(a, at, i -> match(a, i, depth + 1)));
      best = longer(best, AroundPattern.match(a, at, i -> match(a, i, depth + 1)));
      best = longer(best, ModifiedPattern.match(a, at, i -> match(a, i, depth + 1)));
    }
    return best == null ? null : withClock(a, Suffix.extend(a, best));
  }

  /** "Friday at 9 a.m.", "May 3, 5 p.m.": a clock time after a day belongs to it. */
  private Match withClock(Atoms a, Match day) {
    if (day.next() != null || !isDay(day.meaning())) {
      return day;
    }
    int i = day.end();
    if (a.isMark(i, ',')) {
      i++;
    }
    if (a.says(i, "at") && !a.isMark(day.end(), ',')) {
      i++;
    }
    if (i == day.end() && !a.isDigits(i) && !a.says(i, "noon") && !a.says(i, "midnight")) {
      return day;
    }
    Match clock = ClockPattern.bare(a, i);
    return clock == null
        ? day
        : new Match(
            day.begin(), clock.end(), ClockPattern.on(day.meaning(), (Clock) clock.meaning()));
  }

  static boolean isDay(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar date) {
      return date.day() != 0 || date.weekday() != 0;
    }
    return meaning instanceof Meaning.Relative relative
            && relative.unit() == dev.dateline.time.Unit.DAY
            && relative.from() == Meaning.From.NOW
        || meaning instanceof OfDay part && part.day() != null && isDay(part.day())
        || meaning instanceof Meaning.Holiday;
  }

  private static Match longest(List<Pattern> patterns, Atoms a, int at) {
    Match best = null;
    for (int p = 0; p < patterns.size(); p++) {
      best = longer(best, patterns.get(p).match(a, at));
    }
    return best;
  }

  private static Match longer(Match one, Match other) {
    return one == null || other != null && other.last() > one.last() ? other : one;
  }

  /** Reads an expression at a later atom, one level deeper. */
  interface Inner {
    Match at(int i);
  }
}
