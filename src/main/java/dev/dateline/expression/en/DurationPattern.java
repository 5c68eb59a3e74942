package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.en.Numbers.Quantity;

/**
 * Lengths of time: "two weeks", "a year and a half", "the past five years", "several days",
 * "30-day", "decades-long", "for years".
 */
final class DurationPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(
          Kinds.bits(Kind.VAGUE, Kind.NUMBER, Kind.UNIT, Kind.UNITS, Kind.POINTER),
          "the",
          "these",
          "those",
          "latest",
          "recent",
          "future",
          "first",
          "final",
          "early",
          "additional",
          "remaining",
          "intervening",
          "half",
          "a",
          "an",
          "another",
          "one");

  /** Words that make "last" a verb. */
  private static final WordSet BEFORE_VERB =
      WordSet.of("to", "will", "would", "could", "can", "may", "might", "must", "should", "not");

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = at;
    if (a.says(at, "last") && a.saysOneOf(at - 1, BEFORE_VERB)) {
      // "will last three months"
      return null;
    }
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
    } else if (a.saysAny(i, "next", "coming")
        || a.says(i, "following") && the
        || a.saysAny(i, "future", "subsequent", "upcoming")) {
      side = a.saysAny(i, "following", "subsequent") ? Side.NONE : Side.FUTURE;
      qualified = true;
      i++;
    } else if (a.saysAny(i, "first", "final", "early")
        || a.saysAny(i, "additional", "remaining", "intervening")) {
      qualified = true;
      i++;
    }
    Amounts.Found found = Amounts.at(a, i, qualified || the);
    if (found == null) {
      return qualified || the ? null : elided(a, at);
    }
    if (isRate(a, at, i, found)) {
      return null;
    }
    if (isAge(a, found.end()) || the && !qualified && isAttributive(a, i, found)) {
      return null;
    }
    if (!the && a.saysAny(at, "past", "future", "coming") && a.is(i, Kind.UNITS)) {
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
    if (a.says(found.end(), "apart") || a.says(at - 1, "of") && a.says(at - 2, "matter")) {
      // "minutes apart", "a matter of days": how two events lie to each other, not how long.
      return null;
    }
    if (a.saysAny(at, "a", "an")
        && (a.says(at + 1, "minute") && isNoun(a, at + 2)
            || a.saysAny(at + 1, "fiscal", "calendar"))) {
      // "a minute amount", "changed to a calendar year": none of a time.
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
    if (side == Side.PAST
        && a.says(end, "of")
        && a.says(at + 1, "last")
        && (a.saysAny(end + 1, "his", "her", "their") || a.saysAny(end + 1, "its", "the"))) {
      // "the last 13 years of his life": up to its end, not up to now.
      side = Side.NONE;
    }
    if (side == Side.NONE && a.says(at - 1, "within") && !a.saysAny(end, "of", "after", "from")) {
      side = Side.WITHIN;
    }
    if (side == Side.NONE
        && !the
        && !qualified
        && found.rest() == null
        && !found.amount().vague()
        && a.says(at - 1, "in")) {
      side = a.saysAny(end, "of", "after", "from") || a.isDash(end) ? Side.NONE : Side.THEN;
    }
    return new Match(at, end, new Length(found.amount(), found.rest(), side));
  }

  /** "a 6-year-old", "52 years old": TimeBank and AQUAINT tag no ages. */
  private static boolean isAge(Atoms a, int end) {
    int hyphen = a.afterHyphen(end);
    return a.saysAny(end, "old", "olds")
        || hyphen > end
            && (a.saysAny(hyphen, "old", "olds") || a.saysAny(hyphen, "earlier", "ago"));
  }

  /** "700 seats a week", "$2 million a year", "24 hours a day": how often, not how long. */
  private static boolean isRate(Atoms a, int at, int i, Amounts.Found found) {
    int per = found.end();
    if (a.saysAny(per, "a", "per")
        && a.is(per + 1, Kind.UNIT)
        && !found.amount().vague()
        && a.word(per + 1).unit().compareTo(found.amount().unit()) > 0) {
      // "24 hours a day", "six weeks a year"
      return true;
    }
    if (i > at || !a.saysAny(at, "a", "an") || found.end() != at + 2) {
      return false;
    }
    if (a.isDigits(at - 1) || a.isMark(at - 1, '%')) {
      return true;
    }
    Word before = a.word(at - 1);
    return before == null && a.isWord(at - 1) && isPlural(a.form(at - 1))
        || before != null && before.isAny(Kinds.ANY_UNIT | Kind.NUMBER.bit() | Kind.COUNTED.bit())
        || a.says(at - 1, "times");
  }

  private static boolean isPlural(String form) {
    return form.endsWith("s") && !form.endsWith("ss")
        || form.equals("people")
        || form.equals("percent");
  }

  /** "a minute amount": a word that is no part of an expression. */
  private static boolean isNoun(Atoms a, int i) {
    return a.isWord(i) && a.word(i) == null;
  }

  /** "the two-week trial", "the two day rally": the article goes with the noun. */
  private static boolean isAttributive(Atoms a, int i, Amounts.Found found) {
    int unit = found.end() - 1;
    return a.is(unit, Kind.UNIT)
        && (a.isDash(unit - 1) && a.isGlued(unit - 1) && a.isGlued(unit)
            || unit > i && found.amount().count() > 1);
  }

  /** "12 and 18 months": the unit stands with the second number only. */
  private static Match elided(Atoms a, int at) {
    Quantity first = Numbers.cardinal(a, at);
    if (first == null || !a.saysAny(first.end(), "and", "or") || first.value() > 10000) {
      return null;
    }
    Amounts.Found second = Amounts.at(a, first.end() + 1, false);
    if (second == null || second.rest() != null || a.is(first.end() + 1, Kind.VAGUE)) {
      return null;
    }
    return new Match(
        at,
        first.end(),
        new Length(new Amount(first.value(), second.amount().unit()), null, Side.NONE),
        new Match(first.end() + 1, second.end(), new Length(second.amount(), null, Side.NONE)));
  }
}
