package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.expression.en.Amounts.Found;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.time.Unit;

/**
 * Distances from a time: "two days ago", "a week later", "the day before", "three years before the
 * war", "two weeks from Friday", "a year ago Tuesday".
 */
final class ShiftedPattern {

  static final Starters STARTERS =
      Starters.of(
          Kinds.bits(Kind.UNIT, Kind.UNITS, Kind.VAGUE, Kind.NUMBER),
          "the",
          "half",
          "a",
          "an",
          "another",
          "one");

  private static final int MOST_COUNTED = 1000;

  private ShiftedPattern() {}

  static Match match(Atoms a, int at, Grammar.Inner inner) {
    int i = at;
    if (a.says(i, "the") && a.is(i + 1, Kind.UNIT)) {
      return theUnit(a, at, inner);
    }
    if (a.is(i, Kind.UNIT) && a.saysAny(i + 1, "before", "after")) {
      return unitBefore(a, at, i, inner);
    }
    Match weekdays = weekdaysAgo(a, at);
    if (weekdays != null) {
      return weekdays;
    }
    Found found = Amounts.at(a, i, false);
    boolean approx = found == null;
    if (approx) {
      found = twoOrThree(a, i);
    }
    if (found == null) {
      return null;
    }
    int end = found.end();
    Amount amount = found.amount();
    if (a.says(end, "or")
        && (a.says(end + 1, "so") || a.says(end + 1, "two") && amount.count() == 1)) {
      approx = true;
      end += 2;
    }
    Match match = null;
    if (a.says(end, "ago")) {
      match = new Match(at, end + 1, new Shifted(amount, -1, null, From.NOW));
      Match day = inner.at(end + 1);
      if (day != null
          && (day.meaning() instanceof Calendar || isCurrent(day.meaning(), amount.unit()))) {
        match = new Match(at, day.end(), new Shifted(amount, -1, day.meaning(), From.NOW));
      }
    } else if (a.says(end, "back") && isAgo(a, end + 1)) {
      match = new Match(at, end + 1, new Shifted(amount, -1, null, From.NOW));
    } else if (a.saysAny(end, "earlier", "later") && a.says(end + 1, "than")) {
      // "two weeks earlier than planned": how much, not when.
      return null;
    } else if (a.saysAny(end, "earlier", "previously")
        || a.says(end, "prior") && !a.says(end + 1, "to")) {
      match = new Match(at, end + 1, new Shifted(amount, -1, null, From.EITHER));
    } else if (a.says(end, "later")) {
      match = new Match(at, end + 1, new Shifted(amount, 1, null, From.STORY));
    } else if (a.says(end, "hence")) {
      match = new Match(at, end + 1, new Shifted(amount, 1, null, From.NOW));
    } else if (a.says(end, "on")
        && a.says(at, "a")
        && amount.unit() == Unit.WEEK
        && isFree(a, at)) {
      match = onDay(a, at, end, amount, inner);
    } else if (a.says(end, "from")) {
      match = fromNow(a, at, end, amount, inner);
    } else if (a.saysAny(end, "before", "after")) {
      match = based(a, at, end, amount, inner);
    }
    return match != null && approx
        ? new Match(at, match.end(), new Modified(match.meaning(), Mod.APPROX))
        : match;
  }

  /** "we met two years back": ago, where no place follows that someone went back to. */
  private static boolean isAgo(Atoms a, int i) {
    return !a.isWord(i) && !a.isDash(i)
        || a.saysAny(i, "when", "and", "but")
        || a.saysAny(i, "while", "that", "i");
  }

  /** "two Fridays ago": a week before the last. */
  private static Match weekdaysAgo(Atoms a, int at) {
    Quantity count = Numbers.cardinal(a, at);
    if (count == null
        || count.value() < 2
        || count.value() > MOST_COUNTED
        || !a.is(count.end(), Kind.WEEKDAYS)
        || !a.says(count.end() + 1, "ago")) {
      return null;
    }
    int weekday = a.value(count.end(), Kind.WEEKDAYS);
    Calendar last = new Calendar(null, 0, 0, weekday, Meaning.Pick.LAST);
    Amount weeks = new Amount(count.value() - 1, Unit.WEEK);
    return new Match(at, count.end() + 2, new Shifted(weeks, -1, last, From.NOW));
  }

  /** "two or three weeks", before "ago": the first number decides, as in "two to three weeks". */
  private static Found twoOrThree(Atoms a, int at) {
    Quantity first = Numbers.cardinal(a, at);
    Found second =
        first != null && a.says(first.end(), "or") && first.value() < MOST_COUNTED
            ? Amounts.at(a, first.end() + 1, false)
            : null;
    return second == null
            || second.rest() != null
            || !a.saysAny(second.end(), "ago", "earlier", "later")
        ? null
        : new Found(second.end(), new Amount(first.value(), second.amount().unit()), null);
  }

  /** "five years ago today", "a year ago this week": the very day, the very week. */
  private static boolean isCurrent(Meaning meaning, Unit counted) {
    return meaning instanceof Meaning.Relative current
        && (current.unit() == Unit.DAY || current.unit().compareTo(counted) < 0)
        && current.from() == From.NOW
        && current.offset() <= 0;
  }

  private static Match fromNow(Atoms a, int at, int end, Amount amount, Grammar.Inner inner) {
    if (a.says(end + 1, "now")) {
      return new Match(at, end + 2, new Shifted(amount, 1, null, From.NOW));
    }
    Match base = inner.at(end + 1);
    return base == null
            || base.next() != null
            || amount.unit().isClock()
            || !Grammar.isDay(base.meaning())
        ? null
        : new Match(at, base.end(), new Shifted(amount, 1, base.meaning(), From.NOW));
  }

  /** "a week on Saturday": so much after the coming one, as the British say. */
  private static Match onDay(Atoms a, int at, int end, Amount amount, Grammar.Inner inner) {
    Match day = inner.at(end + 1);
    return day != null
            && day.meaning() instanceof Calendar date
            && date.weekday() != 0
            && date.month() == 0
            && date.day() == 0
            && date.pick() == Meaning.Pick.OPEN
            && !a.says(day.end(), "and")
        ? new Match(at, day.end(), new Shifted(amount, 1, next(date), From.NOW))
        : null;
  }

  private static Calendar next(Calendar weekday) {
    return new Calendar(null, 0, 0, weekday.weekday(), Meaning.Pick.NEXT);
  }

  /** Whether no count goes before: "twice a week on Monday and Friday" names no distance. */
  private static boolean isFree(Atoms a, int at) {
    return !a.isDigits(at - 1)
        && !a.isAny(at - 1, Kinds.ANY_UNIT | Kind.NUMBER.bit() | Kind.COUNTED.bit())
        && !a.saysAny(at - 1, "once", "twice", "times")
        && !a.saysAny(at - 1, "in", "for", "of");
  }

  /** "two days before [Christmas]". */
  private static Match based(Atoms a, int at, int end, Amount amount, Grammar.Inner inner) {
    int direction = a.says(end, "before") ? -1 : 1;
    Match base = inner.at(end + 1);
    if (base != null && base.next() == null && Bases.canBe(base.meaning())) {
      return new Match(at, base.end(), new Shifted(amount, direction, base.meaning(), From.STORY));
    }
    // Without a base only at the end of a clause; "two years before he died" keeps its length
    // alone.
    return base == null && !a.isWord(end + 1) && !a.isDigits(end + 1) && amount.count() > 0
        ? new Match(at, end + 1, new Shifted(amount, direction, null, From.STORY))
        : null;
  }

  private static Match theUnit(Atoms a, int at, Grammar.Inner inner) {
    int i = at + 1;
    if (!a.saysAny(i + 1, "before", "after", "earlier")) {
      return null;
    }
    return unitBefore(a, at, i, inner);
  }

  private static Match unitBefore(Atoms a, int at, int i, Grammar.Inner inner) {
    Unit unit = a.word(i).unit();
    if (unit.isClock()) {
      return null;
    }
    int direction = a.says(i + 1, "after") ? 1 : -1;
    Amount amount = new Amount(a.word(i).unitCount(), unit);
    Match base = inner.at(i + 2);
    if (base != null && base.next() == null && Bases.canBe(base.meaning())) {
      return new Match(at, base.end(), new Shifted(amount, direction, base.meaning(), From.STORY));
    }
    boolean the = i > at;
    if (unit == Unit.WEEKEND && a.saysAny(at - 1, "over", "at", "during") && a.isWord(i + 2)) {
      // "a fire broke out over the weekend after they left"
      return null;
    }
    return the && (!a.says(i + 1, "earlier") || !a.isWord(i + 2))
        ? new Match(at, i + 2, new Shifted(amount, direction, null, From.STORY))
        : null;
  }
}
