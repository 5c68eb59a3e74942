package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.en.YearTail.Tail;
import dev.dateline.time.Unit;

/**
 * "the summer of 1944", "last fall", "this spring", "winter 1998"; bare seasons after a
 * preposition.
 */
final class SeasonPattern implements Pattern {

  private static final int WINTER = 4;

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.SEASON, Kind.POINTER), "the");

  private static final WordSet CUES =
      WordSet.of(
          "in",
          "since",
          "by",
          "until",
          "during",
          "through",
          "of",
          "early",
          "late",
          "mid",
          "after",
          "before",
          "throughout",
          "and",
          "from",
          "to",
          "for",
          "into");
  private static final WordSet THE_CUES =
      WordSet.of(
          "in",
          "during",
          "by",
          "until",
          "of",
          "over",
          "through",
          "for",
          "since",
          "throughout",
          "before",
          "after",
          "into",
          "spent",
          "early",
          "late");

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = at;
    Pick pick = Pick.OPEN;
    boolean the = a.says(i, "the");
    if (the) {
      i++;
    }
    if (a.saysAny(i, "last", "past", "previous")) {
      pick = a.says(i, "previous") ? Pick.PREVIOUS : Pick.LAST;
    } else if (a.saysAny(i, "next", "following", "coming")) {
      pick = a.says(i, "following") || a.says(i, "next") && the ? Pick.FOLLOWING : Pick.NEXT;
    } else if (a.says(i, "this")) {
      pick = a.says(i + 1, "past") ? Pick.LAST : a.says(i + 1, "coming") ? Pick.NEXT : Pick.THIS;
      i += a.saysAny(i + 1, "past", "coming") ? 1 : 0;
    } else if (a.saysAny(i, "that", "same")) {
      pick = Pick.SAME;
    } else {
      i--;
    }
    i++;
    if (!a.is(i, Kind.SEASON)) {
      return yearFirst(a, at);
    }
    int season = a.value(i, Kind.SEASON);
    Tail tail = YearTail.at(a, i + 1, true);
    if (tail != null) {
      int end = season == WINTER ? afterTurn(a, tail) : tail.end();
      return new Match(at, end, new PartOfYear(Unit.SEASON, season, tail.year(), pick));
    }
    boolean spring = a.saysAny(i, "spring", "fall");
    boolean free = isFree(a, i + 1) && !a.says(i + 1, "of");
    boolean verb =
        spring
            && a.says(i - 1, "that")
            && (a.saysAny(i + 1, "under", "to", "from")
                || a.saysAny(i + 1, "within", "into", "out"));
    boolean vouched =
        pick != Pick.OPEN && !verb && (free || !spring)
            || the && free && a.saysOneOf(at - 1, THE_CUES)
            || !the
                && free
                && a.saysOneOf(at - 1, CUES)
                && !(spring && a.saysAny(at - 1, "to", "of", "and"));
    return vouched ? new Match(at, i + 1, new PartOfYear(Unit.SEASON, season, null, pick)) : null;
  }

  /** "the winter of 1942-43": one winter, named after its December. */
  private static int afterTurn(Atoms a, Tail tail) {
    int i = tail.end();
    boolean dash = a.isDash(i) || a.isMark(i, '/');
    int year = tail.year() instanceof Meaning.Year written ? written.number() : -1;
    int next = a.number(i + 1);
    return dash
            && year > 0
            && (next == (year + 1) % 100 && a.length(i + 1) == 2 || next == year + 1)
        ? i + 2
        : i;
  }

  /** Whether no noun follows that the season would only qualify ("summer camp"). */
  private static boolean isFree(Atoms a, int i) {
    return !a.isWord(i) && !a.isJoin(i)
        || a.word(i) != null && (a.word(i).is(Kind.FUNCTION) || a.word(i).isAny(Kinds.ANY_MONTH));
  }

  /** "last year's spring", "the 1998 summer". */
  private static Match yearFirst(Atoms a, int at) {
    int i = a.says(at, "the") ? at + 1 : at;
    Years.Found year = a.length(i) == 4 ? Years.digits(a, i) : null;
    if (year == null || !a.is(year.end(), Kind.SEASON)) {
      return null;
    }
    Meaning when = year.year();
    return new Match(
        at,
        year.end() + 1,
        new PartOfYear(Unit.SEASON, a.value(year.end(), Kind.SEASON), when, Pick.OPEN));
  }
}
