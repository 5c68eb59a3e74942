package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.Meaning.YearEarlier;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.expression.en.YearTail.Tail;
import dev.dateline.time.Unit;
import java.util.Set;

/**
 * Quarters and halves: "the third quarter", "third-quarter", "Q3 1989", "the first half of 1998",
 * "this year's third quarter", "the fiscal first quarter", "the year-earlier quarter", "the March
 * quarter".
 */
final class QuarterPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(
          Kinds.bits(Kind.ORDINAL, Kind.MONTH),
          "the",
          "comparable",
          "corresponding",
          "year",
          "this",
          "last",
          "next",
          "fiscal",
          "latter",
          "final",
          "q",
          "h");

  /** How far from a quarter of a game its words may stand. */
  private static final int GAME = 16;

  private static final Set<String> GAMES =
      Set.of(
          "touchdown",
          "touchdowns",
          "yards",
          "yard",
          "halftime",
          "rebounds",
          "quarterback",
          "outscored",
          "interception",
          "interceptions",
          "trailed",
          "fumble",
          "playoff",
          "playoffs");

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = a.says(at, "the") ? at + 1 : at;
    if (isOfGame(a, at)) {
      return null;
    }
    if (a.is(i, Kind.MONTH)) {
      return ofMonths(a, at, i);
    }
    if (a.saysAny(i, "comparable", "corresponding")) {
      i++;
      int end = a.saysAny(i, "period", "quarter") ? RelativePattern.lastYear(a, i + 1) : 0;
      if (end > 0) {
        return new Match(at, end, new YearEarlier(1, Unit.QUARTER, From.NOW));
      }
    }
    Match earlier = yearEarlier(a, at, i);
    if (earlier != null) {
      return earlier;
    }
    Meaning year = null;
    if (a.saysAny(at, "this", "last", "next")
        && a.says(at + 1, "year")
        && a.afterPossessive(at + 2) > at + 2) {
      int offset = a.says(at, "last") ? -1 : a.says(at, "next") ? 1 : 0;
      year = new Relative(Unit.YEAR, offset, From.NOW);
      i = a.afterPossessive(at + 2);
      if (a.saysAny(i, "quarter", "period")) {
        return new Match(at, i + 1, new YearEarlier(offset == -1 ? 1 : 0, Unit.QUARTER, From.NOW));
      }
    } else if (a.length(i) == 4 && Years.digits(a, i) != null) {
      Years.Found found = Years.digits(a, i);
      year = found.year();
      i = a.afterPossessive(found.end());
      if (i == found.end() && a.saysAny(i, "quarter", "period") && at < found.end() - 1) {
        return new Match(at, i + 1, new PartOfYear(Unit.QUARTER, 0, year, Pick.OPEN));
      }
    }
    Pick pick = Pick.OPEN;
    if (year == null && a.saysAny(i, "last", "this", "next") && a.is(i + 1, Kind.ORDINAL)) {
      pick = a.says(i, "last") ? Pick.LAST : a.says(i, "next") ? Pick.NEXT : Pick.THIS;
      i++;
    }
    if (a.says(i, "fiscal")) {
      i = a.afterHyphen(i + 1);
    }
    return named(a, at, i, year, pick);
  }

  /** "led 14-7 in the third quarter", with the words of a game near it. */
  private static boolean isOfGame(Atoms a, int at) {
    int i = a.says(at, "the") ? at + 1 : at;
    if (!a.is(i, Kind.ORDINAL) || !a.says(a.afterHyphen(i + 1), "quarter")) {
      return false;
    }
    for (int k = Math.max(0, at - GAME); k < at + GAME; k++) {
      if (a.isWord(k) && a.word(k) == null && GAMES.contains(a.form(k))) {
        return true;
      }
    }
    return false;
  }

  private static Match named(Atoms a, int at, int i, Meaning year, Pick pick) {
    int number;
    int end;
    Unit unit = Unit.QUARTER;
    Quantity ordinal = Numbers.ordinal(a, i, 4);
    Match pair = ordinal == null ? null : pair(a, at, ordinal, year, pick);
    if (pair != null) {
      return pair;
    }
    if (ordinal != null || a.saysAny(i, "latter", "last", "final")) {
      number = ordinal == null ? 0 : (int) ordinal.value();
      end = a.afterHyphen(ordinal == null ? i + 1 : ordinal.end());
      if (a.says(end, "fiscal")) {
        end = a.afterHyphen(end + 1);
      }
      int hyphen = a.afterHyphen(end + 1);
      if (hyphen > end + 1 && a.says(hyphen, "final")) {
        return null;
      }
      if (a.says(end, "quarter") || a.says(end, "quarters")) {
        number = number == 0 ? 4 : number;
        if (ordinal == null && !a.says(i, "final")) {
          return null;
        }
      } else if (a.says(end, "half")) {
        number = number == 0 ? 2 : number;
        unit = Unit.HALF;
      } else {
        return null;
      }
      if (a.isDash(end - 1) && at < i && a.says(at, "the") && year == null && a.isWord(end + 1)) {
        // "the third-quarter loss": the article goes with the noun.
        return null;
      }
      end++;
    } else if (isSign(a, i) && a.isGlued(i + 1) && a.length(i + 1) == 1 && a.number(i + 1) > 0) {
      number = a.number(i + 1);
      unit = a.letter(i) == 'q' ? Unit.QUARTER : Unit.HALF;
      end = i + 2;
    } else if (a.isDigits(i) && a.length(i) == 1 && isSign(a, i + 1) && a.isGlued(i + 1)) {
      number = a.number(i);
      unit = a.letter(i + 1) == 'q' ? Unit.QUARTER : Unit.HALF;
      end = i + 2;
    } else {
      return null;
    }
    if (number > (unit == Unit.HALF ? 2 : 4)) {
      return null;
    }
    if (year == null && a.isGlued(end) && end == i + 2) {
      Match glued = glued(a, at, end, unit, number);
      if (glued != null) {
        return glued;
      }
    }
    Tail tail = year != null ? null : tail(a, end);
    if (unit == Unit.HALF && year == null && tail == null && !isPlainHalf(a, at, end)) {
      return null;
    }
    return new Match(
        at,
        tail == null ? end : tail.end(),
        new PartOfYear(unit, number, tail == null ? year : tail.year(), pick));
  }

  /** "Q3 FY24", "the fourth quarter a year earlier", "the first half of 1998". */
  private static Tail tail(Atoms a, int end) {
    if (a.says(end, "fy")) {
      int i = a.afterHyphen(end + 1);
      boolean digits = a.isDigits(i) && (a.length(i) == 2 || a.length(i) == 4);
      return digits ? new Tail(i + 1, new Meaning.Year(a.number(i), a.length(i) == 2)) : null;
    }
    int earlier = a.says(end, "a") ? RelativePattern.lastYear(a, end) : 0;
    return earlier > 0
        ? new Tail(earlier, new Relative(Unit.YEAR, -1, From.NOW))
        : YearTail.at(a, end, true);
  }

  /** "sales fell in H1": the halves of reports, not of matches. */
  private static boolean isPlainHalf(Atoms a, int at, int end) {
    return end == at + 2
        && a.letter(at) == 'h'
        && a.isCapital(at)
        && (a.saysAny(at - 1, "in", "for", "during") || a.saysAny(at - 1, "of", "since"))
        && !a.isGlued(end)
        && (!a.isWord(end) || a.is(end, Kind.FUNCTION));
  }

  /** "second and fourth quarters": the noun stands with the second number only. */
  private static Match pair(Atoms a, int at, Quantity first, Meaning year, Pick pick) {
    int i = first.end() + 1;
    Quantity second =
        a.saysAny(first.end(), "and", "or") || a.says(first.end(), "to")
            ? Numbers.ordinal(a, a.says(i, "the") ? i + 1 : i, 4)
            : null;
    if (second == null || !a.saysAny(a.afterHyphen(second.end()), "quarter", "quarters")) {
      return null;
    }
    int end = a.afterHyphen(second.end()) + 1;
    Tail tail = year != null ? null : YearTail.at(a, end, true);
    Meaning when = tail == null ? year : tail.year();
    return new Match(
        at,
        first.end(),
        new PartOfYear(Unit.QUARTER, (int) first.value(), when, pick),
        new Match(
            i,
            tail == null ? end : tail.end(),
            new PartOfYear(Unit.QUARTER, (int) second.value(), when, pick)));
  }

  /** "the July-September quarter", "the March quarter": named by its months, or by its last. */
  private static Match ofMonths(Atoms a, int at, int i) {
    int to = a.afterHyphen(i + 1);
    int second = a.says(to, "to") ? a.afterHyphen(to + 1) : to;
    int last = second > i + 1 && a.is(second, Kind.MONTH) ? second : i;
    int month = a.value(last, Kind.MONTH);
    int noun = a.afterHyphen(last + 1);
    boolean named =
        last == i
            ? a.says(noun, "quarter")
            : a.saysAny(noun, "quarter", "period") && month - a.value(i, Kind.MONTH) == 2;
    if (!named || month % 3 != 0 || !a.isCapital(i)) {
      return null;
    }
    Tail tail = YearTail.at(a, noun + 1, true);
    return new Match(
        at,
        tail == null ? noun + 1 : tail.end(),
        new PartOfYear(Unit.QUARTER, month / 3, tail == null ? null : tail.year(), Pick.OPEN));
  }

  /** The Q of a quarter, the H of a half. */
  private static boolean isSign(Atoms a, int i) {
    boolean code = a.isGlued(i - 1) && a.isWord(i - 2);
    return !code && (a.letter(i) == 'q' || a.letter(i) == 'h' && a.isCapital(i));
  }

  /** "2Q22", "1H2022", "Q2FY22": the year right behind. */
  private static Match glued(Atoms a, int at, int end, Unit unit, int number) {
    int i = a.says(end, "fy") && a.isGlued(end + 1) ? end + 1 : end;
    boolean year = a.isDigits(i) && (a.length(i) == 2 || a.length(i) == 4 && a.number(i) > 1900);
    boolean open = a.isGlued(i + 1) && (a.isWord(i + 1) || a.isMark(i + 1, '-'));
    return year && !open
        ? new Match(
            at,
            i + 1,
            new PartOfYear(
                unit, number, new Meaning.Year(a.number(i), a.length(i) == 2), Pick.OPEN))
        : null;
  }

  /** "year-earlier", "year-ago", with the quarter or period that they qualify. */
  private static Match yearEarlier(Atoms a, int at, int i) {
    if (!a.says(i, "year")
        || a.afterHyphen(i + 1) == i + 1
        || !a.saysAny(i + 2, "earlier", "ago")) {
      return null;
    }
    int next = i + 3;
    Quantity ordinal = Numbers.ordinal(a, next, 4);
    if (ordinal != null && a.says(a.afterHyphen(ordinal.end()), "quarter")) {
      return new Match(
          at,
          a.afterHyphen(ordinal.end()) + 1,
          new PartOfYear(
              Unit.QUARTER,
              (int) ordinal.value(),
              new Relative(Unit.YEAR, -1, From.NOW),
              Pick.OPEN));
    }
    Amounts.Found months = a.is(next, Kind.NUMBER) ? Amounts.at(a, next, false) : null;
    if (months != null && months.rest() == null && months.amount().unit() == Unit.MONTH) {
      return new Match(at, months.end(), new Length(months.amount(), null, Side.NONE));
    }
    Unit unit = a.says(next, "month") ? Unit.MONTH : Unit.QUARTER;
    boolean noun = a.saysAny(next, "quarter", "period", "month");
    return noun || at == i
        ? new Match(at, noun ? next + 1 : next, new YearEarlier(1, unit, From.NOW))
        : null;
  }
}
