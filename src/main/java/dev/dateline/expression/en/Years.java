package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Year;
import dev.dateline.expression.en.Numbers.Quantity;

/** Reads a year where another pattern expects one. */
final class Years {

  /** A year at an atom. */
  record Found(int end, Year year) {}

  private Years() {}

  /** "1998", "'98", "480 BC", "nineteen ninety-eight", where the words around vouch for a year. */
  static Found at(Atoms a, int at) {
    Found found = digits(a, at);
    if (found == null) {
      found = quoted(a, at);
    }
    return found != null ? found : words(a, at);
  }

  /** Digits of a year that may be followed by BC or AD. */
  static Found digits(Atoms a, int at) {
    int n = a.number(at);
    if (n < 1 || n > 9999) {
      return null;
    }
    int era = era(a, at + 1);
    if (era != 0 && !(a.isGlued(at) && a.isWord(at - 1)) && !(a.isGlued(era) && a.isDigits(era))) {
      boolean before = isBefore(a, at + 1);
      return new Found(era, new Year(before ? 1 - n : n, false));
    }
    return a.length(at) == 4 && n >= 1000 && n < 2200 && !continues(a, at)
        ? new Found(at + 1, new Year(n, false))
        : null;
  }

  /** Whether the digits are part of a longer number or code. */
  static boolean continues(Atoms a, int at) {
    if (a.isGlued(at + 1)) {
      char c = a.mark(at + 1);
      if (a.isWord(at + 1) && !(a.letter(at + 1) == 's')) {
        return true;
      }
      if ((c == ',' || c == '.' || c == ':') && a.isGlued(at + 2) && a.isDigits(at + 2)) {
        return true;
      }
      if (c == '%' || c == '/' && a.isGlued(at + 2) && !isSeason(a, at)) {
        return true;
      }
    }
    if (a.isDash(at - 1) && a.isGlued(at) && a.isGlued(at - 1) && isPhone(a, at - 2)) {
      return true;
    }
    if (a.isGlued(at) && at > 0) {
      char c = a.mark(at - 1);
      if ((c == ',' || c == '.' || c == ':') && a.isGlued(at - 1) && a.isDigits(at - 2)) {
        return true;
      }
      return c == '$'
          || c == '\u00a3'
          || c == '\u20ac'
          || c == '\u00a5'
          || c == '#'
          || c == '@'
          || c == '_'
          || c == '='
          || c == '+'
          || c == '&'
          || a.isWord(at - 1);
    }
    return a.isMark(at - 1, '$') || a.isMark(at - 1, '\u00a3') || a.isMark(at - 1, '#');
  }

  /** "2021/22": a year and the next. */
  private static boolean isSeason(Atoms a, int at) {
    return a.length(at + 2) == 2
        && a.number(at + 2) == (a.number(at) + 1) % 100
        && !(a.isGlued(at + 3) && (a.isMark(at + 3, '/') || a.isWord(at + 3)));
  }

  /** "555-1998": digits before the dash that are no year, no day and no era. */
  private static boolean isPhone(Atoms a, int i) {
    return a.isDigits(i) && a.length(i) != 4 && a.length(i) > 2;
  }

  private static Found quoted(Atoms a, int at) {
    if (a.isApostrophe(at)
        && a.isGlued(at + 1)
        && a.isDigits(at + 1)
        && a.length(at + 1) == 2
        && !(a.isGlued(at) && at > 0 && !a.isDash(at - 1))
        && !(a.isGlued(at + 2) && a.isWord(at + 2))) {
      return new Found(at + 2, new Year(a.number(at + 1), true));
    }
    return null;
  }

  /** "nineteen ninety-eight", "two thousand (and) one". */
  private static Found words(Atoms a, int at) {
    if (!a.is(at, Kind.NUMBER)) {
      return null;
    }
    int first = a.value(at, Kind.NUMBER);
    if (first >= 13 && first <= 20) {
      int next = a.afterHyphen(at + 1);
      if (a.says(next, "hundred") && first < 20) {
        int small = a.says(next + 1, "and") ? next + 2 : next + 1;
        Quantity rest = Numbers.cardinal(a, small);
        return rest != null && rest.value() < 100 && a.is(small, Kind.NUMBER)
            ? new Found(rest.end(), new Year((int) (first * 100 + rest.value()), false))
            : null;
      }
      if (a.is(next, Kind.NUMBER)) {
        int tens = a.value(next, Kind.NUMBER);
        if (tens >= 10 && tens < 100) {
          Quantity rest = Numbers.cardinal(a, next);
          if (rest != null && rest.value() < 100) {
            return new Found(rest.end(), new Year((int) (first * 100 + rest.value()), false));
          }
        }
      }
    }
    if (first == 2 && a.says(at + 1, "thousand")) {
      int next = a.says(at + 2, "and") ? at + 3 : at + 2;
      Quantity rest = Numbers.cardinal(a, a.afterHyphen(next));
      return rest != null && rest.value() < 100
          ? new Found(rest.end(), new Year((int) (2000 + rest.value()), false))
          : new Found(at + 2, new Year(2000, false));
    }
    return null;
  }

  /** One past BC, B.C., AD, CE …, or 0 where none stands there. */
  static int era(Atoms a, int i) {
    if (a.is(i, Kind.ERA) && a.isAllCapitals(i)) {
      return i + 1;
    }
    if (a.is(i, Kind.ERA) && a.saysAny(i, "bc", "bce")) {
      return i + 1;
    }
    char first = a.letter(i);
    char second = a.letter(i + 2);
    if ((first == 'b' && second == 'c' || first == 'a' && second == 'd')
        && a.isMark(i + 1, '.')
        && a.isGlued(i + 1)
        && a.isGlued(i + 2)) {
      return a.afterStop(i + 3);
    }
    return 0;
  }

  static boolean isBefore(Atoms a, int i) {
    return a.letter(i) == 'b' || a.saysAny(i, "bc", "bce");
  }
}
