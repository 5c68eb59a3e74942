package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.Meaning.TheUnit;
import dev.dateline.expression.Meaning.YearEarlier;
import dev.dateline.time.Unit;

/**
 * One unit pointed at: "last week", "this year", "the next day", "that month", "the same year",
 * "the latest quarter", "the weekend".
 */
final class RelativePattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.POINTER), "the", "year", "month");

  private static final WordSet THE_CUES =
      WordSet.of(
          "in",
          "for",
          "during",
          "of",
          "over",
          "by",
          "through",
          "throughout",
          "from",
          "on",
          "until",
          "since",
          "before",
          "after",
          "within",
          "at",
          "as");

  @Override
  public boolean mayBegin(Word word) {
    return word != null && STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    Match yearEnd = yearEnd(a, at);
    if (yearEnd != null) {
      return yearEnd;
    }
    boolean the = a.says(at, "the");
    int i = the ? at + 1 : at;
    int offset;
    From from = From.NOW;
    boolean pointed = true;
    if (a.says(i, "this") && !the && a.saysAny(i + 1, "past", "coming")) {
      i++;
      offset = a.says(i, "past") ? -1 : 1;
    } else if (a.says(i, "last")) {
      offset = -1;
    } else if (a.saysAny(i, "this", "current")) {
      offset = 0;
    } else if (a.saysAny(i, "latest", "recent") && the) {
      offset = 0;
      pointed = false;
    } else if (a.says(i, "most") && a.says(i + 1, "recent") && the) {
      offset = 0;
      pointed = false;
      i++;
    } else if (a.saysAny(i, "coming", "upcoming")) {
      offset = 1;
    } else if (a.says(i, "next")) {
      offset = 1;
      from = the ? From.STORY : From.NOW;
    } else if (a.saysAny(i, "following", "subsequent", "ensuing")
        && (the || a.is(i + 1, Kind.UNIT))) {
      offset = 1;
      from = From.STORY;
    } else if (a.saysAny(i, "previous", "preceding", "prior") && (the || a.is(i + 1, Kind.UNIT))) {
      offset = -1;
      from = From.STORY;
    } else if (a.says(i, "same") && the || a.says(i, "that") && !the) {
      offset = 0;
      from = From.STORY;
      if (a.says(i, "that") && a.says(i + 1, "same")) {
        i++;
      }
    } else {
      return the ? bare(a, at) : null;
    }
    i++;
    if (a.saysAny(i, "fiscal", "calendar", "full") || a.saysAny(i, "whole", "entire")) {
      i++;
    }
    if (a.is(i, Kind.NUMBER) || !a.is(i, Kind.UNIT) || a.is(i + 1, Kind.UNIT) && a.isDash(i + 1)) {
      return period(a, at, i, the);
    }
    if (isTitle(a, at, i)) {
      return null;
    }
    Unit unit = a.word(i).unit();
    if (unit.isClock()
        || a.isGlued(i + 1) && a.isDash(i + 1) && a.isWord(i + 2) && a.isGlued(i + 2)
        || a.word(i).unitCount() != 1) {
      return null;
    }
    int end = i + 1;
    if (the && a.says(i - 1, "last") && isLately(a, at, end, unit)) {
      return new Match(at, end, new Length(new Amount(1, unit), null, Side.PAST));
    }
    if (!pointed) {
      if (unit == Unit.YEAR) {
        // "the latest fiscal year": the one that is over.
        return new Match(at, end, new Relative(unit, -1, From.NOW));
      }
      return unit == Unit.QUARTER ? new Match(at, end, new TheUnit(unit)) : null;
    }
    if (a.says(i - 1, "same")) {
      Match then = sameLastYear(a, at, i, unit);
      if (then != null) {
        return then;
      }
    }
    if (unit == Unit.DAY && from == From.NOW && !a.says(i - 1, "next")) {
      return a.says(i - 1, "this")
          ? new Match(at, end, new Relative(Unit.DAY, 0, From.STORY))
          : null;
    }
    if (unit == Unit.DAY && a.says(i - 1, "next")) {
      from = From.STORY;
    }
    return new Match(at, end, new Relative(unit, offset, from));
  }

  /** "more this year than last": the unit stands with the first only. */
  static Match thanLast(Atoms a, Match now) {
    int last = now.end() + 1;
    if (!a.says(now.begin(), "this")
        || !a.saysAny(last - 1, "than", "as", "from")
        || !a.says(last, "last")
        || a.isWord(last + 1)
        || a.isDigits(last + 1)) {
      return now;
    }
    Meaning before =
        now.meaning() instanceof Relative relative
            ? new Relative(relative.unit(), -1, From.NOW)
            : now.meaning() instanceof PartOfYear part
                ? new PartOfYear(part.unit(), part.number(), null, Pick.LAST)
                : null;
    return before == null
        ? now
        : new Match(now.begin(), now.end(), now.meaning(), new Match(last, last + 1, before));
  }

  /** "over the last year", "for the last week": up to now, unlike "last year". */
  private static boolean isLately(Atoms a, int at, int end, Unit unit) {
    boolean led =
        a.saysAny(at - 1, "over", "for", "within")
            || a.saysAny(at - 1, "in", "during", "throughout");
    return led
        && (unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR)
        && !a.saysAny(end, "of", "before", "in")
        && !a.isDash(end);
  }

  /** A program's name: "This Week" in quotation marks. */
  private static boolean isTitle(Atoms a, int at, int i) {
    char before = a.mark(at - 1);
    boolean quoted = before == '"' || before == '\u201c' || before == '`' || before == '\'';
    return quoted && a.isCapital(at) && a.isCapital(i) && !a.isAllCapitals(i);
  }

  /** "year-end", "year's end": the end of the year at issue. */
  private static Match yearEnd(Atoms a, int at) {
    if (!a.says(at, "year") && !(a.says(at, "month") && a.isApostrophe(at + 1))) {
      return null;
    }
    int i = a.afterPossessive(a.afterHyphen(at + 1));
    boolean led = a.saysOneOf(at - 1, THE_CUES) || a.saysAny(at - 1, "around", "about");
    return a.says(i, "end") && (led || i > at + 1 && !a.is(at - 1, Kind.FUNCTION))
        ? new Match(at, i + 1, new Modified(new TheUnit(a.word(at).unit()), Mod.END))
        : null;
  }

  /** "the latest period", "the same period last year": a business quarter. */
  private static Match period(Atoms a, int at, int i, boolean the) {
    if (a.says(i, "period") && the && a.says(i - 1, "same")) {
      int end = lastYear(a, i + 1);
      return end == 0 ? null : new Match(at, end, new YearEarlier(1, Unit.QUARTER, From.NOW));
    }
    return a.says(i, "period") && the && a.saysAny(i - 1, "latest", "recent")
        ? new Match(at, i + 1, new TheUnit(Unit.QUARTER))
        : null;
  }

  /** "the same day last year", "the same quarter a year earlier", "the same quarter of 2011". */
  private static Match sameLastYear(Atoms a, int at, int i, Unit unit) {
    int end = lastYear(a, i + 1);
    if (unit == Unit.QUARTER) {
      Years.Found year = a.saysAny(i + 1, "of", "in") ? Years.digits(a, i + 2) : null;
      return year != null
          ? new Match(at, year.end(), new PartOfYear(Unit.QUARTER, 0, year.year(), Pick.OPEN))
          : end == 0 ? null : new Match(at, end, new YearEarlier(1, Unit.QUARTER, From.NOW));
    }
    return end == 0 || unit.compareTo(Unit.YEAR) >= 0
        ? null
        : new Match(
            at,
            end,
            new Shifted(new Amount(1, Unit.YEAR), -1, new Relative(unit, 0, From.STORY), From.NOW));
  }

  /** One past "last year", "a year ago", "a year earlier"; 0 where none stands there. */
  static int lastYear(Atoms a, int i) {
    if (a.says(i, "last") && a.says(i + 1, "year")) {
      return a.isApostrophe(i + 2) ? 0 : i + 2;
    }
    boolean ago = a.says(i, "a") && a.says(i + 1, "year") && a.saysAny(i + 2, "ago", "earlier");
    return ago ? i + 3 : 0;
  }

  /** "the week before last", "the year after next": two back or ahead; 0 for anything else. */
  private static int beforeLast(Atoms a, int i) {
    if (a.says(i, "before") && a.says(i + 1, "last") && !a.isWord(i + 2)) {
      return -2;
    }
    return a.says(i, "after") && a.says(i + 1, "next") && !a.isWord(i + 2) ? 2 : 0;
  }

  /** "the quarter", "the year", "the weekend": the one at issue. */
  private static Match bare(Atoms a, int at) {
    int i = at + 1;
    if (a.saysAny(i, "fiscal", "full", "whole") || a.saysAny(i, "entire", "calendar")) {
      i++;
    }
    if (!a.is(i, Kind.UNIT) || a.word(i).unitCount() != 1) {
      return null;
    }
    Unit unit = a.word(i).unit();
    boolean upTo = a.says(i + 1, "to") && a.isAny(i + 2, Kinds.ANY_MONTH);
    int that = a.saysAny(i + 1, "that", "which") ? i + 2 : i + 1;
    if (unit == Unit.YEAR && a.saysAny(that, "ended", "ending", "ends")
        || upTo && unit.compareTo(Unit.DAY) > 0) {
      // "the week to August 16"
      return new Match(at, i + 1, new Length(new Amount(1, unit), null, Side.NONE));
    }
    int offset = beforeLast(a, i + 1);
    if (offset != 0 && i == at + 1 && unit.compareTo(Unit.DAY) > 0) {
      return new Match(at, i + 3, new Relative(unit, offset, From.NOW));
    }
    int ago = unit == Unit.QUARTER ? lastYear(a, i + 1) : 0;
    if (ago > 0 && !a.says(ago - 1, "year")) {
      return new Match(at, ago, new YearEarlier(1, Unit.QUARTER, From.NOW));
    }
    boolean whole = i > at + 1 && !a.says(i - 1, "calendar") && !a.says(i + 1, "of");
    boolean owner = a.afterPossessive(i + 1) == i + 3 && !a.says(i + 3, "end") && unit != Unit.DAY;
    if (a.says(at - 1, "of") && a.saysAny(at - 2, "day", "days")) {
      // "any day of the week": none in particular.
      return null;
    }
    boolean led = a.saysOneOf(at - 1, THE_CUES) || a.saysAny(at - 1, "early", "late", "later");
    boolean end = a.says(at - 1, "of") && a.saysAny(at - 2, "end", "beginning", "start");
    boolean free =
        end
            || !a.isWord(i + 1) && !a.isJoin(i + 1)
            || a.word(i + 1) != null && a.word(i + 1).is(Kind.FUNCTION) && !a.says(i + 1, "of");
    boolean known =
        unit == Unit.QUARTER
            || unit == Unit.YEAR
            || unit == Unit.WEEKEND
            || unit == Unit.WEEK
            || unit == Unit.MONTH
            || (unit == Unit.DECADE || unit == Unit.CENTURY)
                && a.says(at - 1, "of")
                && a.saysAny(at - 2, "end", "turn", "close");
    if (known && (owner || whole && unit == Unit.YEAR)) {
      return new Match(at, i + 1, new TheUnit(unit));
    }
    return known
            && (led || unit == Unit.WEEKEND || unit == Unit.QUARTER)
            && (free || led && (unit == Unit.QUARTER || unit == Unit.WEEKEND))
            && !a.isApostrophe(i + 1)
        ? new Match(at, i + 1, new TheUnit(unit))
        : null;
  }
}
