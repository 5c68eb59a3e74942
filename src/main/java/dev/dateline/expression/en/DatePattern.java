package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.en.Numbers.Quantity;
import java.time.Month;

/**
 * Dates with the month in letters: "October 3", "Friday, Oct. 3, 1997", "13 May", "the 5th of
 * June", "May 1945", "last March", "the following April".
 */
final class DatePattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(
          Kinds.bits(
              Kind.WEEKDAY,
              Kind.WEEKDAY_SHORT,
              Kind.MONTH,
              Kind.MONTH_SHORT,
              Kind.ORDINAL,
              Kind.NUMBER),
          "the",
          "last",
          "this",
          "next",
          "past");

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = at;
    int weekday = 0;
    Pick pick = Pick.OPEN;
    if (a.saysAny(i, "last", "this", "next")
        && (a.isAny(i + 1, Kinds.ANY_MONTH | Kinds.ANY_WEEKDAY)
            || a.saysAny(i + 1, "coming", "past"))) {
      pick = a.says(i, "last") ? Pick.LAST : a.says(i, "next") ? Pick.NEXT : Pick.THIS;
      if (a.saysAny(i + 1, "coming", "past")) {
        pick = a.says(i + 1, "past") ? Pick.LAST : Pick.NEXT;
        i++;
      }
      i++;
    } else if (a.says(i, "the")
        && a.saysAny(i + 1, "previous", "following")
        && a.is(i + 2, Kind.MONTH)
        && a.isCapital(i + 2)) {
      pick = a.says(i + 1, "previous") ? Pick.PREVIOUS : Pick.FOLLOWING;
      i += 2;
    } else if (a.says(i, "past") && a.isAny(i + 1, Kinds.ANY_MONTH)) {
      pick = Pick.LAST;
      i++;
    }
    if (a.isAny(i, Kinds.ANY_WEEKDAY)) {
      weekday = a.is(i, Kind.WEEKDAY) ? a.value(i, Kind.WEEKDAY) : a.value(i, Kind.WEEKDAY_SHORT);
      i = a.afterStop(i + 1);
      if (a.isMark(i, ',')) {
        i++;
      }
      if (a.says(i, "the") && a.isDigits(i + 1)) {
        i++;
      }
    } else if (a.says(i, "the")
        && (a.isDigits(i + 1) || a.isAny(i + 1, Kind.ORDINAL.bit() | Kind.NUMBER.bit()))) {
      i++;
    }
    return a.isAny(i, Kinds.ANY_MONTH)
        ? MonthFirst.match(a, at, i, weekday, pick)
        : DayFirst.match(a, at, i, weekday, pick);
  }

  /** Whether the number is no day: "May 10:30", "June 5,000", "March 20 percent" stays a day. */
  static boolean isYearOrTime(Atoms a, Quantity day) {
    int i = day.end();
    char c = a.mark(i);
    return a.isGlued(i)
        && a.isGlued(i + 1)
        && a.isDigits(i + 1)
        && (c == ':' || c == '.' || c == ',' && a.length(i + 1) == 3);
  }

  /** Whether the day is written as "5th" or "fifth". */
  static boolean isOrdinal(Atoms a, int i, Quantity day) {
    return a.is(i, Kind.ORDINAL) || a.is(i, Kind.NUMBER) || day.end() == i + 2;
  }

  /** Null where there is no such day in any year. */
  static Calendar calendar(Meaning year, int month, int day, int weekday, Pick pick) {
    boolean exists = month == 0 || day <= Month.of(month).maxLength();
    return exists ? new Calendar(year, month, day, weekday, pick) : null;
  }
}
