package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.expression.en.YearTail.Tail;
import java.util.Set;

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

  private static final WordSet BEFORE_SHORT =
      WordSet.of(
          "in", "since", "last", "this", "next", "until", "till", "by", "from", "to", "through",
          "between", "early", "late", "mid", "of", "before", "after", "on", "and", "or");

  /** Words that make a name of people a month: "in April Nixon resigned", "late June storms". */
  private static final WordSet BEFORE_MONTH =
      WordSet.of(
          "in",
          "since",
          "until",
          "during",
          "early",
          "late",
          "mid",
          "last",
          "this",
          "next",
          "following",
          "previous");

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
    Match found =
        a.isAny(i, Kinds.ANY_MONTH)
            ? monthFirst(a, at, i, weekday, pick)
            : dayFirst(a, at, i, weekday, pick);
    return found;
  }

  private static Match monthFirst(Atoms a, int at, int i, int weekday, Pick pick) {
    boolean full = a.is(i, Kind.MONTH);
    int month = full ? a.value(i, Kind.MONTH) : a.value(i, Kind.MONTH_SHORT);
    int next = full ? i + 1 : a.afterStop(i + 1);
    if (a.says(next, "the") && Numbers.dayOfMonth(a, next + 1) != null && a.is(i, Kind.MONTH)) {
      Quantity the = Numbers.dayOfMonth(a, next + 1);
      if (isOrdinal(a, next + 1, the)) {
        next++;
      }
    }
    Quantity day = Numbers.dayOfMonth(a, a.afterHyphen(next));
    if (day != null
        && !isYearOrTime(a, day)
        && !(a.is(next, Kind.ORDINAL) && a.isAny(day.end(), Kinds.ANY_UNIT))) {
      Tail tail = YearTail.at(a, day.end(), true);
      Meaning year = tail != null ? tail.year() : yearOfAttacks(a, month, day);
      int end = tail == null ? day.end() : tail.end();
      Calendar date = calendar(year, month, (int) day.value(), weekday, pick);
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
    return isBareMonth(a, at, i, next)
        ? new Match(at, next, new Calendar(null, month, 0, 0, pick))
        : null;
  }

  /** "the Sept. 11 attacks", "a Sept. 11 hijacker": a day known by its year; null for others. */
  private static Meaning yearOfAttacks(Atoms a, int month, Quantity day) {
    return month == 9 && day.value() == 11 && ATTACKS.contains(a.form(day.end()))
        ? new Meaning.Year(2001, false)
        : null;
  }

  /** Whether the number is no day: "May 10:30", "June 5,000", "March 20 percent" stays a day. */
  private static boolean isYearOrTime(Atoms a, Quantity day) {
    int i = day.end();
    char c = a.mark(i);
    return a.isGlued(i)
        && a.isGlued(i + 1)
        && a.isDigits(i + 1)
        && (c == ':' || c == '.' || c == ',' && a.length(i + 1) == 3);
  }

  private static boolean isOrdinal(Atoms a, int i, Quantity day) {
    return a.is(i, Kind.ORDINAL) || a.is(i, Kind.NUMBER) || day.end() == i + 2;
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
        || isYearOrTime(a, day)
        || day.value() <= first.day() && !dash
        || a.is(day.end(), Kind.MONTH)
        || a.isMark(day.end(), ':')
        || !dash && word && isCounted(a, day.end())) {
      return null;
    }
    Tail tail = YearTail.at(a, day.end(), false);
    Calendar date =
        calendar(tail == null ? null : tail.year(), first.month(), (int) day.value(), 0, Pick.OPEN);
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

  private static Match dayFirst(Atoms a, int at, int i, int weekday, Pick pick) {
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
    return a.says(day.end(), "of") && isOrdinal(a, i, day)
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
        calendar(tail == null ? null : tail.year(), month, (int) day.value(), weekday, pick);
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
    Calendar first = calendar(whole.year(), whole.month(), (int) day.value(), weekday, Pick.OPEN);
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
    Calendar first = calendar(whole.year(), whole.month(), (int) day.value(), 0, Pick.OPEN);
    return first == null || i > at ? null : new Match(at, day.end(), first, others);
  }

  /** "Friday the 13th", "Saturday the 20th". */
  private static Match weekdayOrdinal(Atoms a, int at, int i, Quantity day, int weekday) {
    return isOrdinal(a, i, day) && a.says(i - 1, "the")
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

  /** Null where there is no such day in any year. */
  private static Calendar calendar(Meaning year, int month, int day, int weekday, Pick pick) {
    boolean exists = month == 0 || day <= java.time.Month.of(month).maxLength();
    return exists ? new Calendar(year, month, day, weekday, pick) : null;
  }

  private static boolean isBareMonth(Atoms a, int at, int i, int next) {
    if (HolidayPattern.isColored(a, i)
        || a.says(i, "march") && a.says(i - 1, "long") && a.isCapital(i)) {
      return false;
    }
    boolean led =
        i > at
            || a.saysOneOf(at - 1, BEFORE_SHORT)
            || a.isDash(at - 1) && (a.says(at - 2, "mid") || a.isAny(at - 2, Kinds.ANY_MONTH))
            || a.isDash(next) && a.isAny(next + 1, Kinds.ANY_MONTH) && a.isCapital(next + 1);
    if (a.is(i, Kind.MONTH_SHORT)) {
      boolean stop = next > i + 1;
      return a.isCapital(i)
          && led
          && (stop || !a.isAny(i, Kind.WEEKDAY_SHORT.bit()))
          && !a.isCapital(next);
    }
    if (!a.isCapital(i)) {
      return !a.saysAny(i, "may", "march", "august") && (led || a.is(i, Kind.MONTH));
    }
    if (a.says(i, "may")) {
      return isMay(a, at, i, led);
    }
    if (a.says(i, "march")) {
      return led
              || a.says(i - 1, "the")
                  && a.isWord(next)
                  && !a.isCapital(next)
                  && !a.is(next, Kind.FUNCTION)
          ? !a.says(next, "on")
          : !a.saysAny(next, "on", "for")
              && !(a.isCapital(i - 1) && a.isWord(i - 1) && a.word(i - 1) == null)
              && (a.isMark(next, ',')
                  || i > 0 && !a.isWord(next)
                  || a.isWord(i - 1) && !a.isCapital(i - 1) && isAmid(a, i, next));
    }
    if (a.isGlued(next)
        && a.isDash(next)
        && a.isGlued(next + 1)
        && a.isCapital(next + 1)
        && !a.isAny(next + 1, Kinds.ANY_MONTH)) {
      return true;
    }
    return !isName(a, i, next);
  }

  /** "for March delivery", "the coldest March in years"; not "the Women's March was". */
  private static boolean isAmid(Atoms a, int i, int next) {
    return !a.saysAny(i - 1, "the", "a") && !a.isApostrophe(i - 2) && !a.isCapital(next);
  }

  /** "April Smith", "Ms. June", "August Wilson": the months that people are called. */
  private static boolean isName(Atoms a, int i, int next) {
    if (!a.saysAny(i, "april", "june", "august") || a.saysOneOf(i - 1, BEFORE_MONTH)) {
      return false;
    }
    return a.isCapital(next) && a.word(next) == null && !a.isGlued(next)
        || a.isMark(i - 1, '.') && a.isGlued(i - 1);
  }

  /** "May" is also a verb and a prime minister; only a preposition of time makes it a month. */
  private static boolean isMay(Atoms a, int at, int i, boolean led) {
    boolean name = a.isCapital(i + 1) && a.word(i + 1) == null || a.isApostrophe(i + 1);
    boolean ambiguous =
        a.says(at - 1, "to") || a.saysAny(at - 1, "by", "from", "and") && !isMonthContext(a, i + 1);
    return led && !name && !ambiguous;
  }

  private static boolean isMonthContext(Atoms a, int i) {
    return !a.isWord(i) && !a.isApostrophe(i) || a.saysAny(i, "to", "and", "through");
  }
}
