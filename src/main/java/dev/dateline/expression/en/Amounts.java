package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.time.Unit;

/**
 * Reads a number of units: "two weeks", "a year and a half", "several days", "5 1/2 hours",
 * "years".
 */
final class Amounts {

  private static final WordSet PLURAL_CUES =
      WordSet.of(
          "for",
          "in",
          "of",
          "after",
          "within",
          "over",
          "these",
          "those",
          "through",
          "by",
          "many",
          "long",
          "more",
          "recent",
          "and",
          "or",
          "take",
          "took",
          "takes",
          "lasted",
          "spent",
          "coming",
          "some",
          "just",
          "only",
          "about",
          "than",
          "last",
          "past",
          "next",
          "few",
          "intervening");

  private static final double QUARTER = 0.25;
  private static final double HALF = 0.5;

  /** A length at an atom. */
  record Found(int end, Amount amount, Length rest) {}

  private Amounts() {}

  /**
   * @param qualified whether a bare plural is enough ("the past weeks")
   */
  static Found at(Atoms a, int at, boolean qualified) {
    Quantity number = quantity(a, at);
    int i = number == null ? at : a.afterHyphen(number.end());
    if (number != null && i > number.end() && (a.isDigits(i) || a.is(i, Kind.NUMBER))) {
      // "4-6 weeks"
      i = number.end();
    }
    if (number != null) {
      if (a.says(i, "to") || a.isDash(i) || a.says(i, "or")) {
        // "three to five weeks": the first number decides, as TimeBank has it.
        Quantity other = Numbers.cardinal(a, i + 1);
        if (other != null
            && !a.says(at, "a")
            && (!a.says(i, "or") || a.is(i + 1, Kind.NUMBER))
            && a.isAny(a.afterHyphen(other.end()), Kinds.ANY_UNIT)
            && !a.says(i, "or")) {
          i = a.afterHyphen(other.end());
        }
      }
      if (a.says(i, "or") && a.saysAny(i + 1, "more", "so", "two")) {
        i += 2;
      }
      if (a.saysAny(i, "more", "additional", "full")
          || a.saysAny(i, "consecutive", "straight", "successive")
          || a.saysAny(i, "business", "trading", "working")
          || a.saysAny(i, "calendar", "fiscal", "previous")
          || a.says(i, "whole")
          || !a.saysAny(at, "a", "an") && a.saysAny(i, "long", "short")) {
        i++;
      }
    }
    if (!a.isAny(i, Kinds.ANY_UNIT)) {
      return null;
    }
    Word word = a.word(i);
    if (a.saysAny(at, "a", "an")
        && i == at + 1
        && (!word.is(Kind.UNIT) || a.afterHyphen(i + 1) > i + 1 && a.says(i + 2, "long"))) {
      // "a month-long siege": the article goes with the noun.
      return null;
    }
    if (number == null) {
      if (!word.is(Kind.UNITS) && !(qualified && word.is(Kind.UNIT))) {
        return compound(a, at);
      }
      boolean led =
          qualified
              || a.saysOneOf(at - 1, PLURAL_CUES) && !isAsMany(a, at - 1)
              || a.afterHyphen(i + 1) > i + 1 && a.says(i + 2, "long")
              || a.saysAny(i + 1, "ago", "earlier", "later")
              || a.saysAny(i + 1, "before", "after")
              || a.says(at - 1, "the")
                  && (a.saysAny(i + 1, "following", "since")
                      || a.says(i + 1, "that") && a.saysAny(i + 2, "followed", "follow"))
              || a.says(i + 1, "of") && !word.unit().isClock() && !a.says(at - 1, "the");
      if (!led || word.saysShort() || word.unit() == Unit.QUARTER && !qualified) {
        return null;
      }
      boolean one = word.is(Kind.UNIT) && !word.is(Kind.UNITS);
      int half = one ? afterHalf(a, i + 1) : 0;
      return half > 0
          ? new Found(half, new Amount(1.5, word.unit()), null)
          : new Found(i + 1, new Amount(one ? 1 : 0, word.unit()), null);
    }
    if (word.saysShort() && !a.isDigits(at)) {
      return null;
    }
    if (a.says(i, "second")
        && (i == a.afterHyphen(number.end()) && number.value() == 1 && !a.isDigits(at)
            || a.says(at, "a"))) {
      return null;
    }
    if (a.says(i, "quarter") && a.says(at, "a")
        || a.saysAny(i, "quarter", "quarters") && isFraction(a, at, i)) {
      return null;
    }
    if (a.isMark(at - 1, '$')
        || a.isMark(at - 1, '/') && a.isGlued(at)
        || a.isMark(at - 1, '.') && a.isGlued(at) && a.isDigits(at - 2)) {
      return null;
    }
    Amount amount = new Amount(number.value() * word.unitCount(), word.unit());
    int end = i + 1;
    int half = afterHalf(a, end);
    if (half > 0) {
      return new Found(half, new Amount(number.value() + 0.5, word.unit()), null);
    }
    return rest(a, end, amount, word.unit());
  }

  /** One past "and a half", "-and-a-half"; 0 where it doesn't stand there. */
  private static int afterHalf(Atoms a, int i) {
    int and = a.afterHyphen(i);
    int article = a.afterHyphen(and + 1);
    int half = a.afterHyphen(article + 1);
    return a.says(and, "and") && a.says(article, "a") && a.says(half, "half") ? half + 1 : 0;
  }

  /** "two years, three months and five days": what shorter units add. */
  private static Found rest(Atoms a, int end, Amount amount, Unit unit) {
    int next = a.isMark(end, ',') ? end + 1 : end;
    if (a.says(next, "and")) {
      next++;
    }
    Quantity less = Numbers.cardinal(a, next);
    if (less == null
        || a.isMark(end, ',') && !(amount.whole() && less.value() == Math.rint(less.value()))
        || !a.isAny(less.end(), Kinds.ANY_UNIT)
        || a.word(less.end()).unit().compareTo(unit) >= 0
        || !(unit.isClock() || next == end || unit == Unit.YEAR || unit == Unit.MONTH)) {
      return new Found(end, amount, null);
    }
    Unit shorter = a.word(less.end()).unit();
    Found rest = rest(a, less.end() + 1, new Amount(less.value(), shorter), shorter);
    return new Found(rest.end(), amount, new Length(rest.amount(), rest.rest(), Side.NONE));
  }

  /** "three quarters of the food", "in some quarters": parts and circles, not of a year. */
  private static boolean isFraction(Atoms a, int at, int i) {
    return a.says(at, "some")
        || a.says(i + 1, "of")
            && !a.is(at, Kind.VAGUE)
            && !a.saysAny(at - 1, "after", "for")
            && !a.saysAny(at - 1, "first", "last", "final");
  }

  /** "the third attack in as many weeks": a number told before. */
  private static boolean isAsMany(Atoms a, int i) {
    return a.says(i, "many") && a.says(i - 1, "as");
  }

  /** "day-long", "month-long", "year-old". */
  private static Found compound(Atoms a, int at) {
    int next = a.afterHyphen(at + 1);
    return next > at + 1 && a.says(next, "long") && a.is(at, Kind.UNIT)
        ? new Found(at + 1, new Amount(1, a.word(at).unit()), null)
        : null;
  }

  /** "quarter century", "quarter of a century", "half-century". */
  private static Quantity partOfCentury(Atoms a, int i) {
    if (!a.saysAny(i, "quarter", "half")) {
      return null;
    }
    int next = a.says(i + 1, "of") && a.says(i + 2, "a") ? i + 3 : a.afterHyphen(i + 1);
    return a.says(next, "century")
        ? new Quantity(next, a.says(i, "quarter") ? QUARTER : HALF)
        : null;
  }

  /** How many: a number, "a", "several", "a couple of", "half an". */
  private static Quantity quantity(Atoms a, int at) {
    if (a.says(at, "half") && a.saysAny(at + 1, "a", "an")) {
      return new Quantity(at + 2, 0.5);
    }
    Quantity part = partOfCentury(a, a.saysAny(at, "a", "another") ? at + 1 : at);
    if (part != null) {
      return part;
    }
    if (a.saysAny(at, "a", "an") || a.saysAny(at, "another", "one")) {
      int i = at + 1;
      if (a.says(at, "one") && !a.isAny(a.afterHyphen(i), Kinds.ANY_UNIT)) {
        return Numbers.cardinal(a, at);
      }
      if (a.says(i, "couple")) {
        return new Quantity(a.says(i + 1, "of") ? i + 2 : i + 1, 2);
      }
      if (a.is(i, Kind.VAGUE)) {
        return a.isDash(i + 1) ? null : new Quantity(i + 1, 0);
      }
      if (a.says(i, "half") && a.isDash(i + 1)) {
        return new Quantity(i + 1, 0.5);
      }
      if (a.saysAny(i, "full", "whole", "single")
          || a.saysAny(i, "additional", "entire", "good")
          || a.says(i, "great")) {
        i++;
      }
      if (a.is(i, Kind.NUMBER)) {
        Quantity rest = Numbers.cardinal(a, i);
        boolean collective = a.saysAny(i, "hundred", "thousand", "dozen") || a.says(at, "another");
        return collective ? rest : null;
      }
      if (a.isDigits(i) && a.says(at, "another")) {
        return Numbers.cardinal(a, i);
      }
      return new Quantity(i, 1);
    }
    if (isAsMany(a, at)) {
      return null;
    }
    if (a.is(at, Kind.VAGUE)) {
      int i = at + 1;
      if (a.says(i, "of") && !a.saysAny(at, "few", "several")) {
        i++;
      }
      return a.says(at, "couple") ? new Quantity(i, 2) : new Quantity(i, 0);
    }
    if (a.number(at) == 2 && a.isGlued(at + 1) && a.says(at + 1, "day")) {
      // "2day"
      return null;
    }
    if (a.isDigits(at)
        && (a.length(at) == 4 && a.number(at) > 1900 && a.number(at) < 2100
            || a.isGlued(at) && (a.isWord(at - 1) || a.isApostrophe(at - 1)))) {
      return null;
    }
    return Numbers.cardinal(a, at);
  }
}
