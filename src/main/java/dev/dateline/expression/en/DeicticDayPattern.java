package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.time.Unit;

/** Today, yesterday, tomorrow, and the days beside them. */
final class DeicticDayPattern implements Pattern {

  private static final Starters STARTERS = Starters.of(Kinds.bits(Kind.DAY), "the", "day");

  @Override
  public boolean mayBegin(Word word) {
    return word != null && STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    if (a.is(at, Kind.DAY)) {
      if (isTitle(a, at) || isOfOurTime(a, at)) {
        return null;
      }
      return day(at, at + 1, a.value(at, Kind.DAY));
    }
    int i = a.says(at, "the") ? at + 1 : at;
    if (a.says(i, "day") && a.says(i + 1, "before") && a.says(i + 2, "yesterday")) {
      return day(at, i + 3, -2);
    }
    if (a.says(i, "day") && a.says(i + 1, "after") && a.says(i + 2, "tomorrow")) {
      return day(at, i + 3, 2);
    }
    return null;
  }

  /** "USA Today", "Psychology Today": a capital amid a sentence, after another. */
  private static boolean isTitle(Atoms a, int at) {
    return a.isCapital(at)
        && !a.isAllCapitals(at)
        && a.isCapital(at - 1)
        && a.word(at - 1) == null
        && !a.isGlued(at);
  }

  /** "today's world", "the people of tomorrow": an age, not a day. */
  private static boolean isOfOurTime(Atoms a, int at) {
    int thing = a.afterPossessive(at + 1);
    return thing > at + 1 && a.is(thing, Kind.TIMELESS);
  }

  private static Match day(int at, int end, int offset) {
    return new Match(at, end, new Relative(Unit.DAY, offset, From.NOW));
  }
}
