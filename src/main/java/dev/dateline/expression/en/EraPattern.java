package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Era;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.time.Unit;

/** "the 1960s", "the '80s", "the nineties", "the 19th century", "the XIV century", "480s BC". */
final class EraPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.DECADE, Kind.NUMBER, Kind.ORDINAL), "the");

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = a.says(at, "the") ? at + 1 : at;
    Match decade = isAge(a, at) ? null : decade(a, at, i);
    return decade != null ? decade : century(a, at, i);
  }

  /** "in her mid-30s", "his late 50s", "their forties": the decade of a life. */
  private static boolean isAge(Atoms a, int at) {
    int i = a.isDash(at - 1) ? at - 2 : at - 1;
    if (a.saysAny(i, "early", "mid", "late")) {
      i--;
    }
    return a.saysAny(i, "his", "her", "their") || a.saysAny(i, "my", "our", "your");
  }

  private static Match decade(Atoms a, int at, int i) {
    if (a.is(i, Kind.DECADE)) {
      boolean second = a.says(at - 1, "and") && a.is(at - 2, Kind.DECADE);
      return i > at || a.isDash(at - 1) || second || a.saysAny(at - 1, "early", "mid", "late")
          ? new Match(at, i + 1, new Era(Unit.DECADE, a.value(i, Kind.DECADE), false))
          : null;
    }
    if (a.is(i, Kind.NUMBER)
        && a.value(i, Kind.NUMBER) >= 18
        && a.value(i, Kind.NUMBER) <= 20
        && a.is(a.afterHyphen(i + 1), Kind.DECADE)) {
      int next = a.afterHyphen(i + 1);
      return new Match(
          at,
          next + 1,
          new Era(Unit.DECADE, a.value(i, Kind.NUMBER) * 100 + a.value(next, Kind.DECADE), false));
    }
    int digits = a.isApostrophe(i) && a.isGlued(i + 1) ? i + 1 : i;
    int n = a.number(digits);
    int s = digits + 1;
    if (a.isApostrophe(s) && a.isGlued(s) && a.isGlued(s + 1)) {
      s++;
    }
    if (n < 0 || n % 10 != 0 || a.letter(s) != 's' || !a.isGlued(s)) {
      return null;
    }
    int length = a.length(digits);
    int era = Years.era(a, s + 1);
    if (era > 0 && Years.isBefore(a, s + 1)) {
      return new Match(at, era, new Era(Unit.DECADE, n, true));
    }
    boolean year =
        length == 4 && n >= 1000 && n < 2200
            || length == 2
                && (digits > i
                    || i > at
                    || a.isDash(at - 1)
                    || a.saysAny(at - 1, "early", "mid", "late"));
    if (year && length == 4 && n % 100 == 0 && n < 2000) {
      // "the 1800s" are a century; "the 2000s" are mostly meant as a decade.
      return new Match(at, s + 1, new Era(Unit.CENTURY, n / 100 + 1, false));
    }
    return year ? new Match(at, s + 1, new Era(Unit.DECADE, n, false)) : null;
  }

  private static Match century(Atoms a, int at, int i) {
    Quantity number = Numbers.ordinal(a, i, 30);
    int end = number == null ? 0 : a.afterHyphen(number.end());
    int value = number == null ? 0 : (int) number.value();
    if (number == null
        && a.isCapital(i)
        && a.length(i) < 9
        && a.says(a.afterHyphen(i + 1), "century")) {
      String form = a.form(i);
      value = roman(form.endsWith("th") ? form.substring(0, form.length() - 2) : form);
      end = a.afterHyphen(i + 1);
    }
    if (value == 0) {
      return null;
    }
    Match pair = number == null ? null : pair(a, at, number.end(), value);
    if (pair != null) {
      return pair;
    }
    Unit unit =
        a.saysAny(end, "century", "centuries")
            ? Unit.CENTURY
            : a.says(end, "millennium") ? Unit.MILLENNIUM : null;
    if (unit == null) {
      return null;
    }
    if (a.is(end + 1, Kind.NAMED) && a.isCapital(end + 1)) {
      return null;
    }
    int era = Years.era(a, end + 1);
    boolean before = era > 0 && Years.isBefore(a, end + 1);
    return new Match(at, era > 0 ? era : end + 1, new Era(unit, value, before));
  }

  /** "the 19th and early 20th centuries": the noun stands with the second number only. */
  private static Match pair(Atoms a, int at, int end, int value) {
    if (!a.saysAny(end, "and", "to", "or") && !a.isDash(end)) {
      return null;
    }
    int i = end + 1;
    if (a.says(i, "the")) {
      i++;
    }
    Mod mod = null;
    if (a.is(i, Kind.MODIFIER)) {
      mod = Mod.valueOf(a.word(i).value(Kind.MODIFIER));
      i = a.isDash(i + 1) ? i + 2 : i + 1;
    }
    Quantity second = Numbers.ordinal(a, i, 30);
    int noun = second == null ? 0 : a.afterHyphen(second.end());
    if (second == null || !a.saysAny(noun, "century", "centuries")) {
      return null;
    }
    Meaning era = new Era(Unit.CENTURY, (int) second.value(), false);
    Match next = new Match(end + 1, noun + 1, mod == null ? era : new Modified(era, mod));
    return new Match(at, end, new Era(Unit.CENTURY, value, false), next);
  }

  /** Roman numerals up to XXX; 0 for anything else. */
  private static int roman(String form) {
    int total = 0;
    int last = 0;
    for (int i = form.length() - 1; i >= 0; i--) {
      int value =
          switch (form.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      total += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return total <= 30 ? total : 0;
  }
}
