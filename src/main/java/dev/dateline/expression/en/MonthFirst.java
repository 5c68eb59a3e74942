package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.expression.en.YearTail.Tail;
import java.util.Set;

/**
 * Dates whose month stands before the day, or alone: "October 3", "Oct. 3, 1997", "October 3-5",
 * "May 1945", "last March".
 */
final class MonthFirst {

  private static final Set<String> ATTACKS =
      Set.of(
          "attack",
          "attacks",
          "terror",
          "terrorist",
          "terrorism",
          "hijacker",
          "hijackers",
          "hijackings",
          "plot",
          "plotters");

  private MonthFirst() {}

  /**
   * @param at where the expression begins, with words before the month
   * @param i the month
   * @param weekday named before it, from 1; 0 for none
   */
  static Match match(Atoms a, int at, int i, int weekday, Pick pick) {
    boolean full = a.is(i, Kind.MONTH);
    int month = full ? a.value(i, Kind.MONTH) : a.value(i, Kind.MONTH_SHORT);
    int next = full ? i + 1 : a.afterStop(i + 1);
    if (a.says(next, "the") && Numbers.dayOfMonth(a, next + 1) != null && a.is(i, Kind.MONTH)) {
      Quantity the = Numbers.dayOfMonth(a, next + 1);
      if (DatePattern.isOrdinal(a, next + 1, the)) {
        next++;
      }
    }
    Quantity day = Numbers.dayOfMonth(a, a.afterHyphen(next));
    if (day != null
        && !DatePattern.isYearOrTime(a, day)
        && !(a.is(next, Kind.ORDINAL) && a.isAny(day.end(), Kinds.ANY_UNIT))) {
      Tail tail = YearTail.at(a, day.end(), true);
      Meaning year = tail != null ? tail.year() : yearOfAttacks(a, month, day);
      int end = tail == null ? day.end() : tail.end();
      Calendar date = DatePattern.calendar(year, month, (int) day.value(), weekday, pick);
      return date == null
          ? null
          : new Match(at, end, date, year == null ? following(a, end, date) : null);
    }
    if (weekday != 0) {
      return null;
    }
    Tail tail = YearTail.at(a, next, true);
    if (tail == null && a.isApostrophe(next)) {
      tail = YearTail.at(a, next, false);
    }
    if (tail != null) {
      return new Match(at, tail.end(), new Calendar(tail.year(), month, 0, 0, pick));
    }
    return BareMonth.is(a, at, i, next)
        ? new Match(at, next, new Calendar(null, month, 0, 0, pick))
        : null;
  }

  /** "the Sept. 11 attacks", "a Sept. 11 hijacker": a day known by its year; null for others. */
  private static Meaning yearOfAttacks(Atoms a, int month, Quantity day) {
    return month == 9 && day.value() == 11 && ATTACKS.contains(a.form(day.end()))
        ? new Meaning.Year(2001, false)
        : null;
  }

  /** "October 3-5", "June 3 and 4": the second day is an expression of its own. */
  private static Match following(Atoms a, int end, Calendar first) {
    boolean dash = a.isDash(end) || a.isMark(end, '/') && a.isGlued(end) && a.isGlued(end + 1);
    boolean word =
        a.says(end, "and")
            || a.says(end, "to")
            || a.says(end, "or")
            || a.says(end, "through")
            || a.isMark(end, ',') && a.isDigits(end + 1);
    if (!dash && !word) {
      return null;
    }
    int i = end + 1;
    Quantity day = a.isDigits(i) ? Numbers.dayOfMonth(a, i) : null;
    if (day == null
        || a.isMark(end, ',') && !a.says(day.end(), "and") && !a.isMark(day.end(), ',')
        || DatePattern.isYearOrTime(a, day)
        || day.value() <= first.day() && !dash
        || a.is(day.end(), Kind.MONTH)
        || a.isMark(day.end(), ':')
        || !dash && word && isCounted(a, day.end())) {
      return null;
    }
    Tail tail = YearTail.at(a, day.end(), false);
    Calendar date =
        DatePattern.calendar(
            tail == null ? null : tail.year(), first.month(), (int) day.value(), 0, Pick.OPEN);
    if (date == null) {
      return null;
    }
    int last = tail == null ? day.end() : tail.end();
    return new Match(i, last, date, tail == null ? following(a, last, date) : null);
  }

  /** "June 3 and 12 people": something counted follows. */
  private static boolean isCounted(Atoms a, int i) {
    return a.isWord(i) && a.word(i) == null && isPlural(a.form(i))
        || a.isAny(i, Kinds.ANY_UNIT)
        || a.isMark(i, '%')
        || a.is(i, Kind.NUMBER);
  }

  private static boolean isPlural(String form) {
    return form.endsWith("s")
        || form.equals("people")
        || form.equals("men")
        || form.equals("percent");
  }
}
