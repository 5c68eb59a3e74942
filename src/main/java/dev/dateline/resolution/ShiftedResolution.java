package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.Meaning.YearEarlier;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import java.time.LocalDate;

/**
 * Distances: "two weeks ago" from the moment of writing, "three days later" from the story, "two
 * days before Christmas" from its base. The result is as exact as the unit: two years ago is a
 * year.
 */
final class ShiftedResolution {

  /** From a Monday to the day that tells which year its week belongs to, as ISO 8601 has it. */
  private static final int MIDWEEK = 3;

  private ShiftedResolution() {}

  static Reading resolve(Shifted meaning, Context context) {
    Amount distance = meaning.distance();
    Unit unit = distance.unit();
    if (distance.vague()) {
      return vague(meaning, context);
    }
    if (meaning.base() != null) {
      return based(meaning, context);
    }
    if (unit == Unit.YEAR && distance.count() == 1 && meaning.direction() < 0) {
      return yearEarlier(new YearEarlier(1, Unit.YEAR, meaning.from()), context);
    }
    boolean story =
        meaning.from() == From.STORY
            || meaning.from() == From.EITHER && context.story().last() != null;
    Period anchor = story ? context.storyAt(unit.isClock() ? Unit.DAY : unit) : nowPeriod(context);
    boolean lost =
        meaning.from() == From.STORY
            && (context.story().last() == null || anchor != null && isPublication(anchor, context));
    if (unit.isClock() && meaning.from() != From.NOW) {
      return hoursAway(meaning, anchor == null || lost ? null : anchor, context);
    }
    if (anchor == null || lost) {
      // "six months later" than what? Counting from the publication would be invention.
      Reading unknown = unanchored(unit);
      return unknown.with(
          unknown.why().because("the text names no time exact enough to count from"));
    }
    AnchorKind kind =
        story && context.story().last() != null ? AnchorKind.EXPRESSION : context.nowKind();
    return shift(anchor, meaning, context, kind);
  }

  /** "an hour later": its day may be known, the hour that it counts from never is. */
  private static Reading hoursAway(Shifted meaning, Period anchor, Context context) {
    String value = LengthResolution.value(new Length(meaning.distance(), null, Side.NONE));
    boolean day = anchor != null && anchor.unit() == Unit.DAY;
    return Reading.of(
        TimexType.DURATION,
        value,
        day ? anchor.when() : null,
        context.why(
            anchor, day ? AnchorKind.EXPRESSION : AnchorKind.UNKNOWN, Rule.LENGTH, "hours apart"));
  }

  /** Whether the day of publication stands in for a time that the story doesn't name. */
  private static boolean isPublication(Period anchor, Context context) {
    return anchor.unit() == Unit.DAY
        && anchor.first().equals(context.published())
        && !anchor.equals(context.story().day());
  }

  private static Period nowPeriod(Context context) {
    LocalDate now = context.now();
    return now == null ? null : Period.day(now);
  }

  private static Reading based(Shifted meaning, Context context) {
    Reading base = context.resolve(meaning.base());
    if (base.period() == null) {
      return unanchored(meaning.distance().unit());
    }
    if (meaning.from() == From.NOW && meaning.direction() < 0) {
      // "a year ago Tuesday": the weekday of the week so long ago.
      return shift(base.period(), meaning, context, AnchorKind.PUBLICATION);
    }
    return shift(base.period(), meaning, context, AnchorKind.EXPRESSION);
  }

  private static Reading shift(Period anchor, Shifted meaning, Context context, AnchorKind kind) {
    Amount distance = meaning.distance();
    Unit unit = distance.unit();
    if (distance.count() > 100_000_000) {
      return unanchored(unit);
    }
    long count = Math.round(distance.count()) * meaning.direction();
    var why = context.why(anchor, kind, Rule.DISTANCE, "counted from " + anchor.value());
    if (unit.isClock()) {
      long hours = unit == Unit.HOUR ? count : 0;
      Period day = Period.day(anchor.first().plusDays(hours / 24));
      return new Reading(
          TimexType.TIME, day.value() + "TXX", day.when(), day, Reading.Details.NONE, why);
    }
    boolean round = isRound(unit, count);
    boolean exact = !distance.whole() && unit.years() > 0;
    if (exact) {
      LocalDate months =
          anchor
              .first()
              .plusMonths(Math.round(distance.count() * 12 * unit.years()) * meaning.direction());
      return rounded(Period.of(Unit.YEAR, months), round, why);
    }
    Unit counted = unit == Unit.NIGHT ? Unit.DAY : unit;
    if (counted == Unit.DECADE || counted == Unit.CENTURY || counted == Unit.MILLENNIUM) {
      count *= counted.years();
      counted = Unit.YEAR;
    }
    boolean sameDay =
        meaning.from() == From.NOW
            && meaning.direction() < 0
            && meaning.base() instanceof Relative
            && !unit.isClock();
    if (sameDay) {
      // "five years ago today", "a year ago this week": as exact as what it is counted from.
      Unit whole = counted == Unit.QUARTER ? Unit.MONTH : counted;
      long units = counted == Unit.QUARTER ? 3 * count : count;
      LocalDate day =
          anchor.unit() == Unit.WEEK ? anchor.first().plusDays(MIDWEEK) : anchor.first();
      LocalDate moved =
          whole == Unit.YEAR
              ? day.plusYears(units)
              : whole == Unit.MONTH
                  ? day.plusMonths(units)
                  : day.plusDays(whole == Unit.WEEK ? 7 * units : units);
      return Reading.of(Period.of(anchor.unit(), moved), why);
    }
    boolean dayly = counted == Unit.WEEK && meaning.base() != null && anchor.unit() == Unit.DAY;
    if (dayly) {
      count *= 7;
      counted = Unit.DAY;
    }
    if (anchor.unit().compareTo(counted) > 0) {
      return unanchored(unit);
    }
    Period moved = Period.of(counted, anchor.first()).plus(count);
    return rounded(moved, round, why);
  }

  private static Reading rounded(Period period, boolean round, Why why) {
    Reading reading = Reading.of(period, why);
    return round ? reading.with(period.when().approximately()) : reading;
  }

  /** "two centuries ago", "2,000 years ago": nobody means the year. */
  private static boolean isRound(Unit unit, long count) {
    return switch (unit) {
      case DECADE, CENTURY, MILLENNIUM -> true;
      case YEAR -> Math.abs(count) >= 100 && count % 50 == 0;
      default -> false;
    };
  }

  /** A year before the quarter at issue where the text counts in quarters; else the year before. */
  static Reading yearEarlier(YearEarlier meaning, Context context) {
    Period quarter = context.story().quarter();
    LocalDate now = context.now();
    if (quarter != null
        && now != null
        && meaning.unit() != Unit.MONTH
        && context.story().isAtLongPeriod(context.expression())) {
      return Reading.of(
          Period.of(Unit.YEAR, now).plus(-meaning.years()),
          context.fromNow(Rule.YEAR_EARLIER, "the year before, compared over several months"));
    }
    if (now == null) {
      return unanchored(Unit.YEAR);
    }
    if (meaning.unit() == Unit.QUARTER && quarter == null) {
      quarter = TheUnitResolution.quarter(context);
    }
    if (quarter != null && meaning.unit() != Unit.MONTH) {
      int years =
          quarter.first().getYear() < now.getYear() && wasEarlier(context, quarter)
              ? 0
              : meaning.years();
      Period moved = quarter.plus(-4L * years);
      return Reading.of(
          moved,
          context.why(
              quarter,
              AnchorKind.EXPRESSION,
              Rule.YEAR_EARLIER,
              "the same quarter, a year before"));
    }
    boolean story = meaning.from() != From.NOW && context.story().year() != null;
    Period base = story ? context.story().year() : Period.day(now);
    Period year = Period.of(Unit.YEAR, base.first()).plus(-meaning.years());
    return Reading.of(
        year,
        context.why(
            base,
            story ? AnchorKind.EXPRESSION : AnchorKind.PUBLICATION,
            Rule.YEAR_EARLIER,
            "the year before"));
  }

  /** Whether the quarter mentioned last already is the one of the year before. */
  private static boolean wasEarlier(Context context, Period quarter) {
    LocalDate now = context.now();
    return quarter.plus(4).last().isBefore(now);
  }

  private static Reading vague(Shifted meaning, Context context) {
    if (meaning.from() == From.STORY && meaning.direction() > 0 && !context.story().isNarrative()) {
      // "hours later": how long after is all that news tells of it; it lies in the past.
      return context.resolve(new Length(meaning.distance(), null, Side.NONE));
    }
    String value = meaning.direction() < 0 ? "PAST_REF" : "FUTURE_REF";
    return Reading.of(
        TimexType.DATE,
        value,
        null,
        Context.stated(
            Rule.VAGUE_DISTANCE,
            "how long " + (meaning.direction() < 0 ? "before" : "after") + " isn't told"));
  }

  private static Reading unanchored(Unit unit) {
    String value =
        switch (unit) {
          case WEEK -> "XXXX-WXX";
          case MONTH -> "XXXX-XX";
          case YEAR, DECADE, CENTURY, MILLENNIUM -> "XXXX";
          default -> "XXXX-XX-XX";
        };
    return Reading.of(TimexType.DATE, value, null, Context.unanchored());
  }
}
