package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.time.Unit;

/**
 * Lengths of time: "two weeks", "a year and a half", "the past five years", "several days",
 * "30-day", "decades-long", "for years".
 */
final class DurationPattern implements Pattern {

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

  /** A length at an atom. */
  record Found(int end, Amount amount, Amount rest) {}

  @Override
  public Match match(Atoms a, int at) {
    int i = at;
    boolean the = a.saysAny(i, "the", "these", "those");
    if (the) {
      i++;
    }
    Side side = Side.NONE;
    boolean qualified = false;
    if (a.saysAny(i, "past", "last", "previous") || a.saysAny(i, "preceding", "latest", "recent")) {
      side = a.saysAny(i, "previous", "preceding", "latest") ? Side.NONE : Side.PAST;
      qualified = true;
      i++;
    } else if (a.saysAny(i, "next", "coming", "following")
        || a.saysAny(i, "future", "subsequent", "upcoming")) {
      side = a.saysAny(i, "following", "subsequent") ? Side.NONE : Side.FUTURE;
      qualified = true;
      i++;
    } else if (a.saysAny(i, "first", "final", "early")
        || a.saysAny(i, "additional", "remaining", "intervening")) {
      qualified = true;
      i++;
    }
    Found found = amount(a, i, qualified || the);
    if (found == null) {
      return qualified || the ? null : elided(a, at);
    }
    if (isRate(a, at, i, found)) {
      return null;
    }
    if (isAge(a, found.end()) || the && !qualified && isHyphenated(a, found.end() - 1)) {
      return null;
    }
    if (!the && a.saysAny(at, "past", "future") && a.is(i, Kind.UNITS)) {
      return null;
    }
    if (!qualified
        && the
        && a.is(i, Kind.UNITS)
        && !a.saysAny(at, "these", "those")
        && !a.says(at - 1, "over")
        && !a.says(found.end(), "ahead")) {
      return null;
    }
    boolean one = found.amount().count() == 1 && a.is(i, Kind.UNIT);
    if (one
        && !(a.isDash(found.end()) && a.says(found.end() + 1, "long"))
        && !(qualified
            && the
            && (side == Side.PAST && a.says(i - 1, "past")
                || a.saysAny(i - 1, "first", "final")))) {
      return null;
    }
    int end = found.end();
    if (a.says(end, "or") && a.says(end + 1, "so")) {
      return new Match(
          at, end + 2, new Modified(new Length(found.amount(), found.rest(), side), Mod.APPROX));
    }
    if (a.says(end, "or") && a.says(end + 1, "two") && found.amount().count() == 1 && !the) {
      return new Match(
          at, end + 2, new Modified(new Length(found.amount(), null, side), Mod.APPROX));
    }
    if (found.amount().vague() && a.saysAny(end, "or", "and") && a.is(end + 1, Kind.UNITS)) {
      end += 2;
    }
    if (a.says(end, "ahead") && the) {
      side = Side.FUTURE;
      end++;
    }
    int hyphen = a.afterHyphen(end);
    if (hyphen > end && a.says(hyphen, "long")) {
      end = hyphen + 1;
    }
    return new Match(at, end, new Length(found.amount(), found.rest(), side));
  }

  /** "a 6-year-old", "52 years old": TimeBank and AQUAINT tag no ages. */
  private static boolean isAge(Atoms a, int end) {
    int hyphen = a.afterHyphen(end);
    return a.says(end, "old") || hyphen > end && a.saysAny(hyphen, "old", "earlier", "ago");
  }

  /** "700 seats a week", "$2 million a year": how often, not how long. */
  private static boolean isRate(Atoms a, int at, int i, Found found) {
    if (i > at || !a.saysAny(at, "a", "an") || found.end() != at + 2) {
      return false;
    }
    if (a.isDigits(at - 1) || a.isMark(at - 1, '%')) {
      return true;
    }
    Word before = a.word(at - 1);
    return before == null && a.isWord(at - 1) && isPlural(a.form(at - 1))
        || before != null && before.isAny(Kinds.ANY_UNIT | Kind.NUMBER.bit())
        || a.says(at - 1, "times");
  }

  private static boolean isPlural(String form) {
    return form.endsWith("s") && !form.endsWith("ss")
        || form.equals("people")
        || form.equals("percent");
  }

  /** "two-week": before a noun, where the article goes with the noun. */
  private static boolean isHyphenated(Atoms a, int unit) {
    return a.isDash(unit - 1) && a.isGlued(unit - 1) && a.isGlued(unit) && a.is(unit, Kind.UNIT);
  }

  /** "12 and 18 months": the unit stands with the second number only. */
  private static Match elided(Atoms a, int at) {
    Quantity first = Numbers.cardinal(a, at);
    if (first == null || !a.saysAny(first.end(), "and", "or") || first.value() > 10000) {
      return null;
    }
    Found second = amount(a, first.end() + 1, false);
    if (second == null || second.rest() != null || a.is(first.end() + 1, Kind.VAGUE)) {
      return null;
    }
    return new Match(
        at,
        first.end(),
        new Length(new Amount(first.value(), second.amount().unit()), null, Side.NONE),
        new Match(first.end() + 1, second.end(), new Length(second.amount(), null, Side.NONE)));
  }

  /**
   * @param qualified whether a bare plural is enough ("the past weeks")
   */
  static Found amount(Atoms a, int at, boolean qualified) {
    Quantity number = quantity(a, at);
    int i = number == null ? at : a.afterHyphen(number.end());
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
              || a.saysOneOf(at - 1, PLURAL_CUES)
              || a.afterHyphen(i + 1) > i + 1 && a.says(i + 2, "long")
              || a.saysAny(i + 1, "ago", "earlier", "later")
              || a.says(i + 1, "before");
      if (!led || word.saysShort()) {
        return null;
      }
      return new Found(
          i + 1, new Amount(word.is(Kind.UNIT) && !word.is(Kind.UNITS) ? 1 : 0, word.unit()), null);
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
        || a.saysAny(i, "quarter", "quarters") && a.says(i + 1, "of")) {
      return null;
    }
    if (a.isMark(at - 1, '$')
        || a.isMark(at - 1, '/') && a.isGlued(at)
        || a.isMark(at - 1, '.') && a.isGlued(at) && a.isDigits(at - 2)) {
      return null;
    }
    Amount amount = new Amount(number.value() * word.unitCount(), word.unit());
    int end = i + 1;
    if (a.says(end, "and") && a.says(end + 1, "a") && a.says(end + 2, "half")) {
      return new Found(end + 3, new Amount(number.value() + 0.5, word.unit()), null);
    }
    int next = a.says(end, "and") || a.isMark(end, ',') ? end + 1 : end;
    Quantity less = Numbers.cardinal(a, next);
    if (less != null
        && a.isAny(less.end(), Kinds.ANY_UNIT)
        && a.word(less.end()).unit().compareTo(word.unit()) < 0
        && (word.unit().isClock() || next == end || word.unit() == Unit.YEAR)) {
      return new Found(less.end() + 1, amount, new Amount(less.value(), a.word(less.end()).unit()));
    }
    return new Found(end, amount, null);
  }

  /** "day-long", "month-long", "year-old". */
  private static Found compound(Atoms a, int at) {
    int next = a.afterHyphen(at + 1);
    return next > at + 1 && a.says(next, "long") && a.is(at, Kind.UNIT)
        ? new Found(at + 1, new Amount(1, a.word(at).unit()), null)
        : null;
  }

  /** How many: a number, "a", "several", "a couple of", "half an". */
  private static Quantity quantity(Atoms a, int at) {
    if (a.says(at, "half") && a.saysAny(at + 1, "a", "an")) {
      return new Quantity(at + 2, 0.5);
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
    if (a.is(at, Kind.VAGUE)) {
      int i = at + 1;
      if (a.says(i, "of") && !a.saysAny(at, "few", "several")) {
        i++;
      }
      return a.says(at, "couple") ? new Quantity(i, 2) : new Quantity(i, 0);
    }
    if (a.isDigits(at)
        && (a.length(at) == 4 && a.number(at) > 1900 && a.number(at) < 2100
            || a.isGlued(at) && (a.isWord(at - 1) || a.isApostrophe(at - 1)))) {
      return null;
    }
    return Numbers.cardinal(a, at);
  }
}
