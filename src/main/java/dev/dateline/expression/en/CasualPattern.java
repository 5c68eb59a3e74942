package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.OfDay;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Reference;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Repeated;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.Meaning.TheUnit;
import dev.dateline.time.DayPart;
import dev.dateline.time.Unit;

/**
 * Times as posts of social media write them: bare nouns ("long day", "good morning", "weekend
 * over"), which are about the moment of posting where in prose they would mostly be no time at all;
 * "2nite", "9ish", "at 1015"; holidays before any noun ("Xmas treats").
 */
final class CasualPattern implements Pattern {

  static final CasualPattern INSTANCE = new CasualPattern();

  private static final HolidayPattern HOLIDAYS = HolidayPattern.beforeAnyNoun();
  private static final WeekdayPattern WEEKDAYS = new WeekdayPattern();
  private static final WordSet CLOCK_CUES =
      WordSet.of("at", "till", "until", "by", "about", "abt", "from");

  private static final WordSet MONTH_CUES = WordSet.of("in", "since", "until", "till", "by");

  private CasualPattern() {}

  @Override
  public Match match(Atoms a, int at) {
    if (a.isDigits(at)) {
      return a.isGlued(at) ? null : numbered(a, at);
    }
    if (a.says(at, "rn") && !a.isCapital(at)) {
      return new Match(at, at + 1, Reference.PRESENT_REF);
    }
    if (a.is(at, Kind.MONTH_SHORT) && a.saysOneOf(at - 1, MONTH_CUES)) {
      int month = a.value(at, Kind.MONTH_SHORT);
      return new Match(at, at + 1, new Calendar(null, month, 0, 0, Pick.OPEN));
    }
    Match day = a.saysAny(at, "a", "an") ? day(a, at + 1) : HOLIDAYS.match(a, at);
    return day != null ? day.from(at) : noun(a, at);
  }

  /** "a Sunday", "a Xmas evening". */
  private static Match day(Atoms a, int i) {
    Match day = WEEKDAYS.match(a, i);
    if (day == null) {
      day = HOLIDAYS.match(a, i);
    }
    if (day == null || !a.is(day.end(), Kind.DAY_PART)) {
      return day;
    }
    DayPart part = a.word(day.end()).dayPart();
    return new Match(i, day.end() + 1, new OfDay(part, day.meaning(), From.EITHER));
  }

  private static Match numbered(Atoms a, int at) {
    Match found = NarrativePattern.age(a, at);
    if (found == null) {
      found = digits(a, at);
    }
    return found != null ? found : noun(a, at);
  }

  /** "2moro", "2nite", "9ish", "4+am", "at 1015". */
  private static Match digits(Atoms a, int at) {
    int number = a.number(at);
    if (a.isGlued(at + 1) && number == 2 && a.length(at) == 1) {
      return slang(a, at);
    }
    boolean hour = number >= 1 && number <= 12 && a.length(at) <= 2;
    if (hour && a.isGlued(at + 1) && a.says(at + 1, "ish")) {
      return new Match(at, at + 2, new Modified(new Clock(null, number, -1, -1, null), Mod.APPROX));
    }
    if (hour && a.isMark(at + 1, '+') && a.isGlued(at + 1) && a.is(at + 2, Kind.MERIDIEM)) {
      int half = a.value(at + 2, Kind.MERIDIEM);
      return new Match(at, at + 3, new Clock(null, number % 12 + half, -1, -1, null));
    }
    boolean clock =
        a.length(at) == 4
            && a.saysOneOf(at - 1, CLOCK_CUES)
            && number / 100 < 24
            && number % 100 < 60
            && (number < 1900 || number >= 2100)
            && !Years.continues(a, at)
            && !a.isCapital(at + 1);
    return clock
        ? new Match(at, at + 1, new Clock(null, number / 100, number % 100, -1, null))
        : null;
  }

  private static Match slang(Atoms a, int at) {
    if (a.says(at + 1, "day")) {
      return new Match(at, at + 2, new Relative(Unit.DAY, 0, From.NOW));
    }
    if (a.saysAny(at + 1, "moro", "morrow", "mrw")) {
      return new Match(at, at + 2, new Relative(Unit.DAY, 1, From.NOW));
    }
    return a.saysAny(at + 1, "nite", "night")
        ? new Match(
            at, at + 2, new OfDay(DayPart.NIGHT, new Relative(Unit.DAY, 0, From.NOW), From.NOW))
        : null;
  }

  private static Match noun(Atoms a, int at) {
    if (a.says(at, "last") && a.is(at + 1, Kind.DAY_PARTS)) {
      // "last nights game", without its apostrophe
      return new Match(
          at,
          at + 2,
          new OfDay(a.word(at + 1).dayPart(), new Relative(Unit.DAY, -1, From.NOW), From.NOW));
    }
    if (a.is(at, Kind.UNITS) && a.word(at).unit() == Unit.WEEKEND && !a.isGlued(at)) {
      return new Match(at, at + 1, new Repeated("XXXX-WXX-WE", null, null));
    }
    int i = a.saysAny(at, "the", "a", "an") ? at + 1 : at;
    Numbers.Quantity ordinal = Numbers.ordinal(a, i, 31);
    if (ordinal != null && a.is(ordinal.end(), Kind.UNIT)) {
      i = ordinal.end();
    } else if (a.saysAny(i, "first", "last", "whole") || a.saysAny(i, "late", "entire")) {
      i++;
    }
    if (a.isGlued(i)
        && (a.isMark(i - 1, '#')
            || a.isMark(i - 1, '@')
            || a.isMark(i - 1, '_')
            || a.isDigits(i - 1))) {
      return null;
    }
    Meaning meaning = meaning(a, i);
    if (meaning == null) {
      return null;
    }
    boolean counted = a.is(i, Kind.UNIT) && a.isDigits(i + 1) && a.length(i + 1) < 3;
    return new Match(at, counted ? i + 2 : i + 1, meaning);
  }

  private static Meaning meaning(Atoms a, int i) {
    if (a.isAny(i, Kind.DAY_PART.bit() | Kind.DAY_PARTS.bit())) {
      Kind kind = a.is(i, Kind.DAY_PART) ? Kind.DAY_PART : Kind.DAY_PARTS;
      return new OfDay(a.word(i).dayPart(), new Relative(Unit.DAY, 0, From.NOW), From.NOW);
    }
    if (a.is(i, Kind.SEASON) && !a.says(i, "fall")) {
      return new PartOfYear(Unit.SEASON, a.value(i, Kind.SEASON), null, Pick.OPEN);
    }
    if (a.says(i, "future")) {
      return Reference.FUTURE_REF;
    }
    if (!a.isAny(i, Kinds.ANY_UNIT)
        || a.word(i).saysShort()
        || a.saysAny(i, "second", "quarter", "minute")) {
      return null;
    }
    Unit unit = a.word(i).unit();
    if (unit == Unit.WEEKEND) {
      return new TheUnit(unit);
    }
    return new Length(new Amount(a.is(i, Kind.UNIT) ? 1 : 0, unit), null, Side.NONE);
  }
}
