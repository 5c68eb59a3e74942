package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Ambiguous;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Year;
import java.time.Month;

/**
 * Dates in digits: ISO 8601 ("2022-05-13", "2022-05-13T18:02:00Z", "20220513"), "5/13/2022",
 * "13.05.2022", and the military date-time group "131802ZMAY22".
 */
final class NumericDatePattern implements Pattern {

  @Override
  public boolean mayBegin(Word word) {
    return word == null;
  }

  @Override
  public Match match(Atoms a, int at) {
    if (!a.isDigits(at)
        || a.isGlued(at)
            && !a.isMark(at - 1, '(')
            && !a.isMark(at - 1, '"')
            && !a.isMark(at - 1, '[')
            && !a.isDash(at - 1)
            && a.mark(at - 1) != '\u2014') {
      return null;
    }
    if (a.isGlued(at) && a.isDash(at - 1) && (a.isDigits(at - 2) || a.isWord(at - 2))) {
      return null;
    }
    int length = a.length(at);
    if (length == 8) {
      return compact(a, at);
    }
    if (length == 6) {
      return dateTimeGroup(a, at);
    }
    char mark = a.mark(at + 1);
    if (mark != '-' && mark != '/' && mark != '.'
        || !a.isGlued(at + 1)
        || !a.isGlued(at + 2)
        || !a.isDigits(at + 2)) {
      return null;
    }
    if (length == 4) {
      return yearFirst(a, at, mark);
    }
    if (length > 2 || a.length(at + 2) > 2) {
      return null;
    }
    boolean third =
        a.isMark(at + 3, mark) && a.isGlued(at + 3) && a.isGlued(at + 4) && a.isDigits(at + 4);
    if (third && (a.length(at + 4) == 4 || a.length(at + 4) == 2) && !runsOn(a, at + 5, mark)) {
      int year = a.number(at + 4);
      Meaning written = new Year(year, a.length(at + 4) == 2);
      if (a.length(at + 4) == 4 && (year < 1000 || year > 2200)) {
        return null;
      }
      return dayAndMonth(a, at, at + 5, written, mark);
    }
    if (!third
        && mark == '/'
        && a.length(at + 2) == 2
        && !runsOn(a, at + 3, mark)
        && a.number(at) <= 12
        && a.length(at) <= 2
        && a.number(at + 2) > 0) {
      boolean known =
          a.number(at) == 9 && a.number(at + 2) == 11 || a.saysAny(at - 1, "on", "since", "by");
      boolean attacks = a.number(at) == 9 && a.number(at + 2) == 11 && !a.says(at - 1, "on");
      Meaning year = attacks ? new Year(2001, false) : null;
      return known ? dayAndMonth(a, at, at + 3, year, mark) : null;
    }
    return null;
  }

  private static boolean runsOn(Atoms a, int i, char mark) {
    return a.isGlued(i)
        && (a.isWord(i)
            || (a.isMark(i, mark) || a.isMark(i, '/') || a.isMark(i, ':'))
                && a.isGlued(i + 1)
                && (a.isDigits(i + 1) || a.isWord(i + 1)));
  }

  private static Match dayAndMonth(Atoms a, int at, int end, Meaning year, char mark) {
    Calendar american = calendar(year, a.number(at), a.number(at + 2));
    Calendar european = calendar(year, a.number(at + 2), a.number(at));
    Calendar first = mark == '.' ? european : american;
    Calendar second = mark == '.' ? american : european;
    if (first == null && second == null) {
      return null;
    }
    Meaning meaning =
        first == null
            ? second
            : second == null || first.equals(second) ? first : new Ambiguous(first, second);
    return withClock(a, new Match(at, end, meaning));
  }

  private static Match yearFirst(Atoms a, int at, char mark) {
    int year = a.number(at);
    if (year < 1000 || year > 2200 || a.length(at + 2) > 2) {
      return null;
    }
    if (mark == '.' && (a.length(at + 2) < 2 || !a.isMark(at + 3, mark) || a.length(at + 4) != 2)) {
      // "2018.5" is a number, "2018.04.05" a date.
      return null;
    }
    int month = a.number(at + 2);
    if (!a.isMark(at + 3, mark)
        || !a.isGlued(at + 3)
        || !a.isGlued(at + 4)
        || !a.isDigits(at + 4)) {
      // "1998-04" is a month; "1957-58" is two years, read elsewhere.
      return mark == '-'
              && month >= 1
              && month <= 12
              && a.length(at + 2) == 2
              && a.number(at + 2) <= year % 100
              && !a.isGlued(at + 3)
          ? new Match(at, at + 3, new Calendar(new Year(year, false), month, 0, 0, Pick.OPEN))
          : null;
    }
    if (a.length(at + 4) > 2) {
      return null;
    }
    Calendar date = calendar(new Year(year, false), month, a.number(at + 4));
    if (date == null) {
      return null;
    }
    Match found = new Match(at, at + 5, date);
    return withClock(a, found);
  }

  /** "T18:02:00Z" glued to the date. */
  private static Match withClock(Atoms a, Match date) {
    int i = date.end();
    if (!(a.letter(i) == 't'
        && a.isGlued(i)
        && a.isDigits(i + 1)
        && a.isMark(i + 2, ':')
        && a.isDigits(i + 3))) {
      return date;
    }
    int hour = a.number(i + 1);
    int minute = a.number(i + 3);
    int second = -1;
    int end = i + 4;
    if (a.isMark(end, ':') && a.isDigits(end + 1)) {
      second = a.number(end + 1);
      end += 2;
      if (a.isMark(end, '.') && a.isGlued(end + 1) && a.isDigits(end + 1)) {
        end += 2;
      }
    }
    if (hour > 24 || minute > 59 || second > 59) {
      return date;
    }
    Zones.Zone zone = Zones.at(a, end);
    return new Match(
        date.begin(),
        zone == null ? end : zone.end(),
        new Clock(date.meaning(), hour, minute, second, zone == null ? null : zone.offset()));
  }

  private static Match compact(Atoms a, int at) {
    int number = a.number(at);
    int year = number / 10000;
    if (year < 1900
        || year > 2100
        || a.isGlued(at + 1) && (a.isWord(at + 1) || a.isDigits(at + 2) && a.isGlued(at + 2))) {
      return null;
    }
    Calendar date = calendar(new Year(year, false), number / 100 % 100, number % 100);
    return date == null ? null : new Match(at, at + 1, date);
  }

  /** "131802ZMAY22", "131802Z MAY 22" (NATO STANAG 2014): day, hour, minute, zone, month, year. */
  private static Match dateTimeGroup(Atoms a, int at) {
    int number = a.number(at);
    int day = number / 10000;
    int hour = number / 100 % 100;
    int minute = number % 100;
    if (day < 1
        || day > 31
        || hour > 23
        || minute > 59
        || !a.isGlued(at + 1)
        || !a.isAllCapitals(at + 1) && a.length(at + 1) != 1) {
      return null;
    }
    String letters = a.form(at + 1);
    int month;
    int end;
    if (letters.length() == 4) {
      Word word = Lexicon.ENGLISH.find(letters, 1, 4);
      month =
          word == null
              ? 0
              : word.is(Kind.MONTH_SHORT) ? word.number(Kind.MONTH_SHORT) : word.number(Kind.MONTH);
      end = at + 2;
    } else if (letters.length() == 1 && a.isAny(at + 2, Kinds.ANY_MONTH)) {
      month =
          a.is(at + 2, Kind.MONTH_SHORT)
              ? a.value(at + 2, Kind.MONTH_SHORT)
              : a.value(at + 2, Kind.MONTH);
      end = at + 3;
    } else {
      return null;
    }
    if (month == 0 || day > Month.of(month).maxLength()) {
      return null;
    }
    Meaning year = null;
    if (a.isDigits(end) && (a.length(end) == 2 || a.length(end) == 4)) {
      year = new Year(a.number(end), a.length(end) == 2);
      end++;
    }
    String offset = letters.charAt(0) == 'Z' ? "Z" : null;
    return new Match(
        at, end, new Clock(new Calendar(year, month, day, 0, Pick.OPEN), hour, minute, -1, offset));
  }

  private static Calendar calendar(Meaning year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength()
        ? new Calendar(year, month, day, 0, Pick.OPEN)
        : null;
  }
}
