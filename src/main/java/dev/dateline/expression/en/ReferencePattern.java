package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Reference;

/** Times without a place on the calendar: "now", "recently", "the future", "the past". */
final class ReferencePattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(
          Kinds.bits(Kind.REFERENCE),
          "right",
          "more",
          "these",
          "those",
          "the",
          "a",
          "that",
          "soon",
          "to",
          "one",
          "past",
          "future",
          "coming",
          "current");

  private static final WordSet TIME_CUES =
      WordSet.of("at", "by", "during", "since", "until", "from", "before", "after", "around");

  @Override
  public boolean mayBegin(Word word) {
    return word != null && STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    if (a.is(at, Kind.REFERENCE)) {
      if (a.saysAny(at, "recently", "lately") && (isLed(a, at) || a.says(at - 1, "the"))) {
        return null;
      }
      return new Match(at, at + 1, Reference.valueOf(a.word(at).value(Kind.REFERENCE)));
    }
    if (a.says(at, "right") && a.says(at + 1, "now")) {
      return new Match(at, at + 2, Reference.PRESENT_REF);
    }
    if (a.says(at, "more") && a.says(at + 1, "recently")) {
      return new Match(at, at + 2, Reference.PAST_REF);
    }
    if (a.says(at, "those") && a.says(at + 1, "days")) {
      return new Match(at, at + 2, Reference.PAST_REF);
    }
    if (a.says(at, "the") && a.says(at + 1, "other") && a.says(at + 2, "day")) {
      return new Match(at, at + 3, Reference.PAST_REF);
    }
    if (a.says(at, "to") && a.says(at + 1, "date") && !a.says(at - 1, "up") && isEnd(a, at + 2)) {
      return new Match(at, at + 2, Reference.PRESENT_REF);
    }
    if (a.says(at, "one") && a.says(at + 1, "day") && a.saysAny(at - 1, "will", "would", "may")) {
      return new Match(at, at + 2, Reference.FUTURE_REF);
    }
    if (a.says(at, "these") && a.says(at + 1, "days")) {
      return new Match(at, at + 2, Reference.PRESENT_REF);
    }
    if (a.says(at, "the") && a.says(at + 1, "time") && a.says(at + 2, "being")) {
      return new Match(at, at + 3, Reference.PRESENT_REF);
    }
    if (a.says(at, "a") && a.says(at + 1, "later") && a.saysAny(at + 2, "date", "time")) {
      return new Match(at, at + 3, Reference.FUTURE_REF);
    }
    if (a.says(at, "that") && a.says(at + 1, "time") && a.saysOneOf(at - 1, TIME_CUES)) {
      return new Match(at, at + 2, Reference.PAST_REF);
    }
    if (a.says(at, "soon")) {
      return isAhead(a, at) ? new Match(at, at + 1, Reference.FUTURE_REF) : null;
    }
    return noun(a, at);
  }

  /** Whether no noun follows that would go with it ("to date others"). */
  private static boolean isEnd(Atoms a, int i) {
    return !a.isWord(i) || a.is(i, Kind.FUNCTION);
  }

  /** "as recently as 1998", "most recently last May": the time named there says when. */
  private static boolean isLed(Atoms a, int at) {
    return a.says(at + 1, "as")
        || a.says(at - 1, "most")
            && (a.isAny(at + 1, Kinds.ANY_MONTH | Kinds.ANY_WEEKDAY)
                || a.saysAny(at + 1, "in", "last", "on"));
  }

  /**
   * "will soon open", "may soon seek", "expects to soon grow", "it soon will"; not "soon after".
   */
  private static boolean isAhead(Atoms a, int at) {
    return a.saysAny(at - 1, "will", "may", "could")
        || a.saysAny(at - 1, "to", "would", "should")
        || a.says(at + 1, "will");
  }

  private static Match noun(Atoms a, int at) {
    int i = a.says(at, "the") ? at + 1 : at;
    boolean the = i > at;
    if (the && a.saysAny(i, "near", "foreseeable", "immediate")
        || the && a.saysAny(i, "recent", "not")
        || the && a.says(i, "distant")) {
      i++;
    }
    boolean free = !a.isWord(i + 1) || a.word(i + 1) != null && a.word(i + 1).is(Kind.FUNCTION);
    if (a.says(i, "future") && the) {
      return free || a.says(at - 1, "in") ? new Match(at, i + 1, Reference.FUTURE_REF) : null;
    }
    if (a.says(i, "past") && the) {
      return (free || a.says(at - 1, "in"))
              && !a.isAny(i + 1, Kind.SEASON.bit() | Kinds.ANY_MONTH)
              && !a.is(i + 1, Kind.NUMBER)
              && !a.isDigits(i + 1)
              && !a.is(i + 1, Kind.VAGUE)
              && !a.isAny(i + 1, Kinds.ANY_UNIT)
          ? new Match(at, i + 1, Reference.PAST_REF)
          : null;
    }
    if (the
        && a.saysAny(at + 1, "near", "short", "long")
        && a.says(at + 2, "term")
        && !a.isDash(at + 2)) {
      return new Match(at, at + 3, Reference.FUTURE_REF);
    }
    if (a.says(at, "past") && a.is(at + 1, Kind.UNITS)) {
      return new Match(at, at + 2, Reference.PAST_REF);
    }
    if (a.saysAny(at, "future", "coming") && a.is(at + 1, Kind.UNITS)) {
      return new Match(at, at + 2, Reference.FUTURE_REF);
    }
    if (a.says(at, "current")) {
      int then = a.isDash(at - 1) ? at - 2 : at - 1;
      return a.says(then, "then")
          ? new Match(then, at + 1, Reference.PAST_REF)
          : new Match(at, at + 1, Reference.PRESENT_REF);
    }
    return a.says(at, "future") && !the && free && !a.isCapital(at)
        ? new Match(at, at + 1, Reference.FUTURE_REF)
        : null;
  }
}
