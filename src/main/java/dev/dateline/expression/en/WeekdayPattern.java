package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Repeated;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.time.Unit;

/** "Friday", "last Tuesday", "the following Monday", "Sat." — and "Mondays", which come again. */
final class WeekdayPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.WEEKDAY, Kind.WEEKDAY_SHORT, Kind.WEEKDAYS, Kind.POINTER), "the");

  private static final WordSet BEFORE_SHORT =
      WordSet.of(
          "on", "last", "next", "this", "every", "each", "by", "until", "from", "to", "through",
          "and");

  @Override
  public boolean mayBegin(Word word) {
    return word != null && STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    if (a.is(at, Kind.WEEKDAYS) && a.isCapital(at)) {
      return new Match(
          at, at + 1, new Repeated("XXXX-WXX-" + a.value(at, Kind.WEEKDAYS), null, null));
    }
    int i = at;
    Pick pick = Pick.OPEN;
    if (a.says(i, "the") || a.says(i, "that")) {
      i++;
    }
    if (a.saysAny(i, "last", "past")) {
      pick = Pick.LAST;
    } else if (a.saysAny(i, "next", "coming", "upcoming")) {
      pick = Pick.NEXT;
    } else if (a.says(i, "this")) {
      pick = Pick.THIS;
    } else if (a.saysAny(i, "following", "subsequent", "ensuing")) {
      if (i == at && a.says(i, "following")) {
        // "following Monday's vote", "following Friday prayers": after it.
        return null;
      }
      pick = Pick.FOLLOWING;
    } else if (a.saysAny(i, "previous", "preceding", "prior")) {
      pick = Pick.PREVIOUS;
    } else if (a.says(i, "same")) {
      pick = Pick.SAME;
    } else if (a.says(at, "that") && i > at) {
      if (isConjunction(a, at, i)) {
        return null;
      }
      pick = Pick.SAME;
      i--;
    } else {
      i--;
    }
    i++;
    if (pick == Pick.THIS && a.saysAny(i, "coming", "past")) {
      pick = a.says(i, "coming") ? Pick.NEXT : Pick.LAST;
      i++;
    }
    if (i > at && pick == Pick.OPEN) {
      return null;
    }
    if (a.is(i + 1, Kind.NAMED) && a.isCapital(i + 1) && a.isCapital(i)) {
      return null;
    }
    if (pick == Pick.OPEN && isDayOfNextWeek(a, i)) {
      Meaning next = day(a.value(i, Kind.WEEKDAY), Pick.NEXT);
      return new Match(at, i + 2, new Shifted(new Amount(1, Unit.WEEK), 1, next, From.NOW));
    }
    if (a.is(i, Kind.WEEKDAY) && (a.isCapital(i) || !a.saysAny(i, "sun", "sat"))) {
      return new Match(at, i + 1, day(a.value(i, Kind.WEEKDAY), pick));
    }
    if (!a.is(i, Kind.WEEKDAY_SHORT) || a.isAllCapitals(i) && a.isGlued(i)) {
      return null;
    }
    if (a.saysAny(at, "the", "that") || a.isGlued(i) && a.isWord(i - 1)) {
      return null;
    }
    int end = a.afterStop(i + 1);
    boolean led =
        (i > at || a.saysOneOf(at - 1, BEFORE_SHORT)) && !(a.isCapital(end) && a.word(end) == null);
    boolean word = a.saysAny(i, "sun", "sat", "wed") || a.says(i, "mar");
    boolean stop = end > i + 1 && a.isCapital(i);
    if (stop && (led || a.isDigits(end))
        || led
            && (a.isCapital(i) || !word)
            && (i > at || a.saysAny(at - 1, "on", "every") || a.isCapital(i))
        || i > at && pick != Pick.OPEN && a.saysAny(at, "this", "next", "last")
        || !word && a.saysAny(i, "tues", "thurs", "thur")) {
      return new Match(
          at,
          a.isAny(end, Kinds.ANY_MONTH) ? end : led && stop && a.isCapital(end) ? i + 1 : end,
          day(a.value(i, Kind.WEEKDAY_SHORT), pick));
    }
    return null;
  }

  /** "now that Sunday's vote is over", "said that Monday would be": no day pointed at. */
  private static boolean isConjunction(Atoms a, int that, int weekday) {
    return a.saysAny(that - 1, "now", "so")
        || a.isApostrophe(weekday + 1)
        || a.saysAny(weekday + 1, "will", "would", "was")
        || a.saysAny(weekday + 1, "could", "may", "might")
        || a.saysAny(weekday + 1, "is", "had", "should");
  }

  /** "Thursday week": a week after the coming one, as the British say. */
  private static boolean isDayOfNextWeek(Atoms a, int i) {
    return a.is(i, Kind.WEEKDAY)
        && a.isCapital(i)
        && a.says(i + 1, "week")
        && !a.isDash(i + 2)
        && (!a.isWord(i + 2) || a.is(i + 2, Kind.FUNCTION));
  }

  private static Meaning day(int weekday, Pick pick) {
    return new Calendar(null, 0, 0, weekday, pick);
  }
}
