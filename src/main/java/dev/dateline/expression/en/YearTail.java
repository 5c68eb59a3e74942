package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.time.Unit;

/** The year after a month, season, quarter or holiday: ", 1998", "of 1998", "last year". */
final class YearTail {

  /** A year and one past its last atom. */
  record Tail(int end, Meaning year) {}

  private YearTail() {}

  /**
   * @param wordy whether "of", "in" and relative years ("last year") may stand there too
   * @return null where no year follows
   */
  static Tail at(Atoms a, int at, boolean wordy) {
    int i = a.isMark(at, ',') ? at + 1 : at;
    Years.Found year = Years.digits(a, i);
    if (year == null && (i == at || a.isApostrophe(i))) {
      year = Years.at(a, i);
    }
    if (year == null && i > at) {
      year = gluedYear(a, i);
    }
    if (year != null && !(i > at && isCount(a, year.end()))) {
      return new Tail(year.end(), year.year());
    }
    if (!wordy) {
      return null;
    }
    if (a.says(at, "of")) {
      int of =
          a.says(at + 1, "the") && a.says(at + 2, "year") && a.isDigits(at + 3) ? at + 3 : at + 1;
      if (a.says(of, "fiscal")) {
        of++;
      }
      year = Years.at(a, of);
      if (year != null) {
        return new Tail(year.end(), year.year());
      }
      return relative(a, at + 1, true);
    }
    return relative(a, at, false);
  }

  /** "May 30,2011", with no blank after the comma. */
  private static Years.Found gluedYear(Atoms a, int i) {
    int number = a.isGlued(i) && a.isGlued(i - 1) && a.length(i) == 4 ? a.number(i) : 0;
    int next = a.isMark(i + 1, ',') || a.isMark(i + 1, '.') ? i + 2 : i + 1;
    boolean goesOn = a.isGlued(i + 1) && a.isGlued(next) && (a.isDigits(next) || a.isWord(next));
    return number > 1900 && number < 2100 && !goesOn
        ? new Years.Found(i + 1, new Meaning.Year(number, false))
        : null;
  }

  /** After a comma, "1,200 people" and "2000 men" are no years. */
  private static boolean isCount(Atoms a, int i) {
    return a.isAny(i, Kinds.ANY_UNIT) || a.is(i, Kind.NUMBER);
  }

  private static Tail relative(Atoms a, int i, boolean afterOf) {
    if (!a.says(i + 1, "year")) {
      if (afterOf
          && a.says(i, "the")
          && a.saysAny(i + 1, "same", "following", "previous")
          && a.says(i + 2, "year")) {
        int offset = a.says(i + 1, "same") ? 0 : a.says(i + 1, "following") ? 1 : -1;
        return new Tail(i + 3, new Relative(Unit.YEAR, offset, From.STORY));
      }
      return null;
    }
    if (a.says(i + 2, "'")) {
      return null;
    }
    if (a.saysAny(i, "last", "next", "this")) {
      int offset = a.says(i, "last") ? -1 : a.says(i, "next") ? 1 : 0;
      return new Tail(i + 2, new Relative(Unit.YEAR, offset, From.NOW));
    }
    return afterOf && (a.says(i, "that") || a.says(i, "the"))
        ? new Tail(i + 2, new Relative(Unit.YEAR, 0, From.STORY))
        : null;
  }
}
