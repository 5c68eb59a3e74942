package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.expression.en.YearTail.Tail;

/**
 * Dates whose day stands before the month, or alone: "13 May", "the 5th of June", "12 and 13 May",
 * "Friday the 13th".
 */
final class DayFirst {

  private DayFirst() {}

  /**
   * @param at where the expression begins, with words before the day
   * @param i the day
   * @param weekday named before it, from 1; 0 for none
   */
  static Match match(Atoms a, int at, int i, int weekday, Pick pick) {
    Quantity day = Numbers.dayOfMonth(a, i);
    if (day == null) {
      return null;
    }
    return isMonth(a, afterDay(a, i, day))
        ? dayAndMonth(a, at, i, day, weekday, pick)
        : elided(a, at, i, day, weekday);
  }

  /** Where the month would stand: after "of" or a hyphen, or right after the day. */
  private static int afterDay(Atoms a, int i, Quantity day) {
    return a.says(day.end(), "of") && DatePattern.isOrdinal(a, i, day)
        ? day.end() + 1
        : a.afterHyphen(day.end());
  }

  private static boolean isMonth(Atoms a, int i) {
    return a.isAny(i, Kinds.ANY_MONTH)
        && (a.isCapital(i) || !a.saysAny(i, "may", "march", "second"));
  }

  private static Match dayAndMonth(Atoms a, int at, int i, Quantity day, int weekday, Pick pick) {
    int next = afterDay(a, i, day);
    if (a.is(i, Kind.ORDINAL) && next == day.end()) {
      return null;
    }
    boolean full = a.is(next, Kind.MONTH);
    int month = full ? a.value(next, Kind.MONTH) : a.value(next, Kind.MONTH_SHORT);
    int end = full ? next + 1 : a.afterStop(next + 1);
    if (!full && a.says(next, "sun")) {
      return null;
    }
    Tail tail = YearTail.at(a, a.afterHyphen(end), true);
    if (tail == null
        && a.number(a.afterHyphen(end)) >= 0
        && a.isDash(end)
        && a.isDash(day.end())
        && a.length(a.afterHyphen(end)) == 2) {
      int y = a.afterHyphen(end);
      tail = new Tail(y + 1, new Meaning.Year(a.number(y), true));
    }
    if (tail == null && monthTakesDayAfter(a, end)) {
      // "Sgt. 3 May 5" is not one date; the month goes with the number after it.
      return null;
    }
    Calendar date =
        DatePattern.calendar(
            tail == null ? null : tail.year(), month, (int) day.value(), weekday, pick);
    return date == null ? null : new Match(at, tail == null ? end : tail.end(), date);
  }

  private static boolean monthTakesDayAfter(Atoms a, int end) {
    return a.number(end) >= 1
        && a.number(end) <= 31
        && a.isMark(end + 1, ',')
        && Years.digits(a, end + 2) != null;
  }

  /** "21-22 August", "12 and 13 May 1999": the month stands with the second day only. */
  private static Match elided(Atoms a, int at, int i, Quantity day, int weekday) {
    int end = day.end();
    if (a.isMark(end, ',') && a.isDigits(i) && a.isDigits(end + 1)) {
      return listed(a, at, i, day);
    }
    if (!a.isDash(end)
        && !a.says(end, "and")
        && !a.says(end, "to")
        && !a.says(end, "or")
        && !a.isMark(end, '/')
        && !a.says(end, "through")) {
      return weekday != 0 ? weekdayOrdinal(a, at, i, day, weekday) : theOrdinal(a, at, i, day);
    }
    int last = a.says(end + 1, "the") && !a.isDash(end) ? end + 2 : end + 1;
    Quantity other = Numbers.dayOfMonth(a, last);
    if (other == null || !isMonth(a, afterDay(a, last, other))) {
      return null;
    }
    Match second = dayAndMonth(a, end + 1, last, other, 0, Pick.OPEN);
    if (second == null
        || !(second.meaning() instanceof Calendar whole)
        || whole.month() == 0
        || whole.day() == 0
        || second.next() != null && !a.isDash(end)) {
      return null;
    }
    Calendar first =
        DatePattern.calendar(whole.year(), whole.month(), (int) day.value(), weekday, Pick.OPEN);
    return first == null ? null : new Match(at, end, first, second);
  }

  /** "1, 2 and 3 June": of three days, the month stands with the last. */
  private static Match listed(Atoms a, int at, int i, Quantity day) {
    Quantity second = Numbers.dayOfMonth(a, day.end() + 1);
    if (second == null || !a.says(second.end(), "and") || second.value() <= day.value()) {
      return null;
    }
    Match others = elided(a, day.end() + 1, day.end() + 1, second, 0);
    if (others == null
        || others.next() == null
        || !(others.meaning() instanceof Calendar whole)
        || whole.month() == 0) {
      return null;
    }
    Calendar first =
        DatePattern.calendar(whole.year(), whole.month(), (int) day.value(), 0, Pick.OPEN);
    return first == null || i > at ? null : new Match(at, day.end(), first, others);
  }

  /** "Friday the 13th", "Saturday the 20th". */
  private static Match weekdayOrdinal(Atoms a, int at, int i, Quantity day, int weekday) {
    return DatePattern.isOrdinal(a, i, day) && a.says(i - 1, "the")
        ? new Match(at, day.end(), new Calendar(null, 0, (int) day.value(), weekday, Pick.OPEN))
        : null;
  }

  /** "on the 15th": a day of the month spoken of. */
  private static Match theOrdinal(Atoms a, int at, int i, Quantity day) {
    boolean numeral = day.end() == i + 2 && a.isDigits(i) || !a.isDigits(i) && day.value() > 9;
    if (!numeral || !a.says(i - 1, "the") || i - 1 != at) {
      return null;
    }
    boolean led =
        a.says(at - 1, "on")
            || a.says(at - 1, "by")
            || a.says(at - 1, "until")
            || a.says(at - 1, "of");
    boolean free =
        !a.isWord(day.end()) || a.word(day.end()) != null && a.word(day.end()).is(Kind.FUNCTION);
    boolean counted =
        a.isDash(day.end())
            || a.isAny(day.end(), Kinds.ANY_UNIT)
            || a.saysAny(day.end(), "anniversary", "birthday");
    return led && free && !counted
        ? new Match(at, day.end(), new Calendar(null, 0, (int) day.value(), 0, Pick.OPEN))
        : null;
  }
}
