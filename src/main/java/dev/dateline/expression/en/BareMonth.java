package dev.dateline.expression.en;

/**
 * Whether the name of a month that stands alone names the month: "in May", not "they may", "Theresa
 * May"; "April was cold", not "April Smith".
 */
final class BareMonth {

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

  private BareMonth() {}

  /**
   * @param at where the expression begins
   * @param i the month
   * @param next what follows it
   */
  static boolean is(Atoms a, int at, int i, int next) {
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
