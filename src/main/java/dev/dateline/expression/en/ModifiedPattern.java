package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.time.Unit;

/**
 * Words before a time that cut or blur it: "early March", "mid-1957", "the end of the year", "about
 * two weeks", "more than a decade", "nearly forty years", "later this week".
 */
final class ModifiedPattern {

  static final Starters STARTERS =
      Starters.of(
          Kind.MODIFIER.bit(),
          "the",
          "earlier",
          "later",
          "end",
          "start",
          "beginning",
          "turn",
          "close",
          "sometime",
          "rest",
          "c",
          "ca",
          "about",
          "around",
          "approximately",
          "roughly",
          "circa",
          "some",
          "nearly",
          "almost",
          "more",
          "less",
          "no",
          "at",
          "up",
          "over",
          "under");

  private ModifiedPattern() {}

  static Match match(Atoms a, int at, Grammar.Inner inner) {
    Match part = partOf(a, at, inner);
    return part != null ? part : amountOf(a, at, inner);
  }

  private static Match partOf(Atoms a, int at, Grammar.Inner inner) {
    boolean the = a.says(at, "the");
    int i = the ? at + 1 : at;
    Mod mod = null;
    int next = 0;
    boolean part = false;
    if (a.is(i, Kind.MODIFIER)) {
      mod = Mod.valueOf(a.word(i).value(Kind.MODIFIER));
      next = a.isDash(i + 1) ? i + 2 : i + 1;
      int second = a.saysAny(next, "to", "or") ? a.afterHyphen(next + 1) : 0;
      if (second > 0 && a.is(second, Kind.MODIFIER) && !a.says(second, "middle")) {
        // "mid-to-late May": the outer of the two tells more.
        mod = mod == Mod.MID ? Mod.valueOf(a.word(second).value(Kind.MODIFIER)) : mod;
        next = a.afterHyphen(second + 1);
      }
      if (a.says(i, "middle")) {
        if (!the || !a.says(i + 1, "of")) {
          return null;
        }
        next = i + 2;
      } else if (a.says(next, "in") || a.says(next, "on")) {
        next++;
      } else if (a.says(next, "part") && a.says(next + 1, "of")) {
        part = true;
        next += 2;
      }
      if (the && !part && (a.says(next, "the") || a.isDash(i + 1) && a.isWord(next))) {
        // "the late-November trip": the article goes with the noun.
        return null;
      }
    } else if (a.saysAny(i, "earlier", "later") && a.says(i + 1, "in") && isTheDay(a, i + 2)) {
      Meaning day = new Relative(Unit.DAY, 0, From.STORY);
      return new Match(at, i + 4, new Modified(day, a.says(i, "later") ? Mod.END : Mod.START));
    } else if (a.saysAny(i, "earlier", "later") && !the) {
      mod = a.says(i, "earlier") ? Mod.START : Mod.END;
      next = a.says(i + 1, "in") || a.says(i + 1, "on") ? i + 2 : i + 1;
    } else if (a.saysAny(i, "end", "start", "beginning")
        || a.says(i, "turn")
        || a.saysAny(i, "close", "eve")) {
      mod = a.saysAny(i, "end", "close") ? Mod.END : Mod.START;
      if (!the && a.says(i, "end") && isMonthOrYear(a, a.afterHyphen(i + 1))) {
        Match found = inner.at(i + 2);
        return found == null || found.next() != null || !isDate(found.meaning())
            ? null
            : new Match(at, found.end(), new Modified(found.meaning(), mod));
      }
      if (!the || !a.says(i + 1, "of") || a.says(i, "eve")) {
        return null;
      }
      next = i + 2;
    } else if (the
        && a.saysAny(i, "latter", "first", "last")
        && a.says(i + 1, "part")
        && a.says(i + 2, "of")) {
      mod = a.says(i, "first") ? Mod.START : Mod.END;
      next = i + 3;
    } else if (the && isHalfOf(a, i)) {
      mod = a.says(i, "first") ? Mod.START : Mod.END;
      next = i + 3;
    } else if (a.says(i, "sometime") || a.says(i, "rest") && the && a.says(i + 1, "of")) {
      next = a.says(i, "rest") ? i + 2 : i + 1;
      next = a.saysAny(next, "in", "on") ? next + 1 : next;
      Match found = inner.at(next);
      return found == null || found.next() != null || !isDate(found.meaning())
          ? null
          : found.from(at);
    } else {
      return null;
    }
    Match found = inner.at(next);
    if (found == null || !isDate(found.meaning())) {
      return null;
    }
    if (found.meaning() instanceof Modified || found.next() != null && !isYearRange(found)) {
      return null;
    }
    return new Match(at, found.end(), new Modified(found.meaning(), mod), found.next());
  }

  /**
   * "the last half of the '70s", "the first half of May"; those of a year are a kind of quarter.
   */
  private static boolean isHalfOf(Atoms a, int i) {
    return (a.saysAny(i, "first", "last") || a.saysAny(i, "second", "latter"))
        && a.says(i + 1, "half")
        && a.says(i + 2, "of");
  }

  /** "end-June", "end-2012", "end March". */
  private static boolean isMonthOrYear(Atoms a, int i) {
    return a.isAny(i, Kinds.ANY_MONTH) && a.isCapital(i)
        || a.isDash(i - 1) && a.isDigits(i) && a.length(i) == 4;
  }

  /** "later in the day". */
  private static boolean isTheDay(Atoms a, int i) {
    return a.says(i, "the") && a.says(i + 1, "day");
  }

  private static boolean isYearRange(Match found) {
    return found.meaning() instanceof Meaning.Year
        || found.meaning() instanceof Meaning.Era
        || found.meaning() instanceof Meaning.Calendar;
  }

  /** Times that have a beginning and an end of their own. */
  private static boolean isDate(Meaning meaning) {
    return !(meaning instanceof Meaning.Length
        || meaning instanceof Meaning.Ended
        || meaning instanceof Meaning.Repeated
        || meaning instanceof Meaning.Reference
        || meaning instanceof Meaning.Shifted
        || meaning instanceof Meaning.YearEarlier);
  }

  /** "c. 1450", "ca. 466 BC". */
  private static Match circa(Atoms a, int at) {
    int i = a.letter(at) == 'c' || a.says(at, "ca") ? a.afterStop(at + 1) : at;
    Match range = i > at + 1 && !a.isCapital(at) ? YearPattern.beforeChrist(a, i) : null;
    if (range != null) {
      return new Match(at, range.end(), new Modified(range.meaning(), Mod.APPROX), range.next());
    }
    Years.Found year = i > at + 1 && !a.isCapital(at) ? Years.digits(a, i) : null;
    return year == null ? null : new Match(at, year.end(), new Modified(year.year(), Mod.APPROX));
  }

  private static Match amountOf(Atoms a, int at, Grammar.Inner inner) {
    Match circa = circa(a, at);
    if (circa != null) {
      return circa;
    }
    Mod mod;
    int next;
    if (a.saysAny(at, "about", "around", "approximately")
        || a.saysAny(at, "roughly", "circa")
        || a.isMark(at, '~')) {
      mod = Mod.APPROX;
      next = at + 1;
    } else if (a.says(at, "some") && (a.isDigits(at + 1) || a.is(at + 1, Kind.NUMBER))) {
      mod = Mod.APPROX;
      next = at + 1;
    } else if (a.saysAny(at, "nearly", "almost")) {
      mod = Mod.LESS_THAN;
      next = at + 1;
    } else if (a.saysAny(at, "more", "less") && a.says(at + 1, "than")) {
      mod = a.says(at, "more") ? Mod.MORE_THAN : Mod.LESS_THAN;
      next = at + 2;
    } else if (a.says(at, "no")
        && a.saysAny(at + 1, "more", "less", "later")
        && a.says(at + 2, "than")) {
      mod = a.says(at + 1, "less") ? Mod.EQUAL_OR_MORE : Mod.EQUAL_OR_LESS;
      next = at + 3;
    } else if (a.says(at, "at") && a.saysAny(at + 1, "least", "most")) {
      mod = a.says(at + 1, "least") ? Mod.EQUAL_OR_MORE : Mod.EQUAL_OR_LESS;
      next = at + 2;
    } else if (a.says(at, "up") && a.says(at + 1, "to")) {
      mod = Mod.EQUAL_OR_LESS;
      next = at + 2;
    } else if (a.says(at, "over")) {
      mod = Mod.MORE_THAN;
      next = at + 1;
    } else if (a.says(at, "under")) {
      mod = Mod.LESS_THAN;
      next = at + 1;
    } else {
      return null;
    }
    Match found = inner.at(next);
    if (found == null || found.next() != null || found.meaning() instanceof Modified) {
      return null;
    }
    boolean length =
        found.meaning() instanceof Meaning.Length
            && (a.saysAny(at, "at", "no") || !a.says(next, "the"))
            && !a.saysAny(next, "past", "last", "next");
    boolean shifted = found.meaning() instanceof Meaning.Shifted;
    boolean clock =
        mod == Mod.APPROX
            && (found.meaning() instanceof Meaning.Clock || isAboutDate(found.meaning()))
            && !a.says(at, "some");
    if (a.says(at, "over") && !isMoreThan(a, at)) {
      return null;
    }
    if (!length && !shifted && !clock) {
      return null;
    }
    return new Match(at, found.end(), new Modified(found.meaning(), mod));
  }

  /** "for over three years" is more than; "evolved over three years" is in the course of. */
  private static boolean isMoreThan(Atoms a, int at) {
    return !a.isWord(at - 1)
        || a.saysAny(at - 1, "for", "in", "of")
        || a.saysAny(at - 1, "after", "just", "within")
        || a.saysAny(at - 1, "lasted", "took", "spent")
        || a.saysAny(at - 1, "last", "take", "takes");
  }

  private static boolean isAboutDate(Meaning meaning) {
    return meaning instanceof Meaning.Year
        || meaning instanceof Meaning.Calendar date && date.month() != 0
        || meaning instanceof Meaning.Era
        || meaning instanceof Meaning.Holiday;
  }
}
