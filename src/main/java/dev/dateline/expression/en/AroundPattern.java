package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Around;
import dev.dateline.expression.Meaning.NthOf;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.time.Unit;

/**
 * "the week of May 9", "the weekend of June 3", "the first week of July", "the last day of 1999",
 * "the first decade of the 20th century".
 */
final class AroundPattern {

  private static final int LAST_WEEK = 53;

  static final Starters STARTERS = Starters.of(Kind.UNIT.bit(), "the");

  private AroundPattern() {}

  /** "week 12 of 2024", as calendars number them. */
  private static Match numbered(Atoms a, int at) {
    int number = a.says(at, "week") && a.isDigits(at + 1) ? a.number(at + 1) : 0;
    if (number < 1 || number > LAST_WEEK || !a.saysAny(at + 2, "of", "in")) {
      return null;
    }
    Years.Found year = a.length(at + 3) == 4 ? Years.digits(a, at + 3) : null;
    return year == null
        ? null
        : new Match(
            at, year.end(), new Meaning.PartOfYear(Unit.WEEK, number, year.year(), Pick.OPEN));
  }

  static Match match(Atoms a, int at, Grammar.Inner inner) {
    Match counted = numbered(a, at);
    if (counted != null) {
      return counted;
    }
    int i = a.says(at, "the") ? at + 1 : at;
    int number = 0;
    if (i > at) {
      if (a.saysAny(i, "last", "final")) {
        number = -1;
        i++;
      } else {
        Quantity ordinal = Numbers.ordinal(a, i, 31);
        if (ordinal != null) {
          number = (int) ordinal.value();
          i = ordinal.end();
        }
      }
    }
    if (!a.is(i, Kind.UNIT) || a.word(i).unitCount() != 1 || !a.saysAny(i + 1, "of", "in")) {
      return null;
    }
    Unit unit = a.word(i).unit();
    boolean week = unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.MONTH && number == 0;
    if (unit.isClock() || number == 0 && !(week && i > at) || a.says(i + 1, "in") && number == 0) {
      return null;
    }
    Match base = inner.at(i + 2);
    boolean days = base != null && base.next() != null && unit == Unit.WEEKEND && number == 0;
    if (base == null || base.next() != null && !days) {
      return null;
    }
    Meaning whole = base.meaning();
    if (number == 0) {
      if (unit == Unit.MONTH) {
        return whole instanceof Meaning.Calendar date && date.day() == 0 && date.weekday() == 0
            ? new Match(at, base.end(), whole)
            : null;
      }
      return Grammar.isDay(whole)
          ? new Match(at, base.end(), new Around(unit, whole), base.next())
          : null;
    }
    boolean holds =
        whole instanceof Meaning.Year
            || whole instanceof Meaning.Calendar date && date.day() == 0 && date.weekday() == 0
            || whole instanceof Meaning.Era era
                && unit == Unit.DECADE
                && !era.beforeChrist()
                && era.unit() == Unit.CENTURY
            || whole instanceof Meaning.Relative relative && relative.unit().compareTo(unit) > 0
            || whole instanceof Meaning.TheUnit the && the.unit().compareTo(unit) > 0;
    return holds ? new Match(at, base.end(), new NthOf(number, unit, whole)) : null;
  }
}
