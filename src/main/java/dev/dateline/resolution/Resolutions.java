package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.resolution.Reading.Details;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.List;

/** Sends each kind of meaning to the decision that knows it. */
final class Resolutions {

  private Resolutions() {}

  static Reading resolve(Meaning meaning, Context context) {
    if (meaning instanceof Meaning.Calendar calendar) {
      return CalendarResolution.resolve(calendar, context);
    }
    if (meaning instanceof Meaning.Relative relative) {
      return RelativeResolution.resolve(relative, context);
    }
    if (meaning instanceof Meaning.Length length) {
      return LengthResolution.resolve(length, context);
    }
    if (meaning instanceof Meaning.Ended ended) {
      return LengthResolution.ended(ended, context);
    }
    if (meaning instanceof Meaning.Named named) {
      return NamedResolution.resolve(named, context);
    }
    if (meaning instanceof Meaning.Year year) {
      return year(year, context);
    }
    if (meaning instanceof Meaning.Reference reference) {
      return Reading.of(
          TimexType.DATE,
          reference.name(),
          null,
          Context.stated(
              reference == Meaning.Reference.PAST_REF && context.story().isNarrative()
                  ? Rule.REFERENCE_OF_STORY
                  : Rule.REFERENCE,
              "has no place on the calendar"));
    }
    if (meaning instanceof Meaning.PartOfYear part) {
      return PartOfYearResolution.resolve(part, context);
    }
    if (meaning instanceof Meaning.Shifted shifted) {
      return ShiftedResolution.resolve(shifted, context);
    }
    if (meaning instanceof Meaning.YearEarlier earlier) {
      return ShiftedResolution.yearEarlier(earlier, context);
    }
    if (meaning instanceof Meaning.TheUnit unit) {
      return TheUnitResolution.resolve(unit, context);
    }
    if (meaning instanceof Meaning.OfDay part) {
      return ClockResolution.resolve(part, context);
    }
    if (meaning instanceof Meaning.Clock clock) {
      return ClockResolution.resolve(clock, context);
    }
    if (meaning instanceof Meaning.Modified modified) {
      return modified(modified, context);
    }
    if (meaning instanceof Meaning.Holiday holiday) {
      return HolidayResolution.resolve(holiday, context);
    }
    if (meaning instanceof Meaning.Era era) {
      return EraResolution.resolve(era, context);
    }
    if (meaning instanceof Meaning.Ambiguous ambiguous) {
      return CalendarResolution.resolve(ambiguous, context);
    }
    if (meaning instanceof Meaning.Around around) {
      return around(around, context);
    }
    if (meaning instanceof Meaning.NthOf nth) {
      return nth(nth, context);
    }
    Meaning.Repeated repeated = (Meaning.Repeated) meaning;
    return new Reading(
        TimexType.SET,
        repeated.value(),
        null,
        null,
        new Details(null, null, null, repeated.freq(), repeated.quant()),
        Context.stated(Rule.REPEATED, "comes again and again"));
  }

  private static Reading year(Meaning.Year year, Context context) {
    int full = Years.full(year, context);
    if (!year.twoDigits()) {
      return Reading.of(
          Period.year(full), Context.stated(Rule.EXPLICIT_DATE, "the text names the year"));
    }
    Why why =
        context.why(
            context.published(),
            context.published() == null
                ? Resolution.AnchorKind.UNKNOWN
                : Resolution.AnchorKind.PUBLICATION,
            Rule.TWO_DIGIT_YEAR,
            "of the years that end so, the one nearest to the anchor");
    return Reading.of(Period.year(full), why);
  }

  private static Reading modified(Meaning.Modified modified, Context context) {
    Reading inner = context.resolve(modified.inner());
    Reading blurred = inner.mod(modified.mod().name());
    if (inner.when() == null) {
      return blurred;
    }
    return switch (modified.mod()) {
      case START, END -> blurred.with(current(modified, inner, context));
      case APPROX -> blurred.with(inner.when().approximately());
      default -> blurred;
    };
  }

  /** "earlier this month" is what is over of it, "later this year" what is still to come. */
  private static When current(Meaning.Modified modified, Reading inner, Context context) {
    LocalDate now = context.published();
    boolean current =
        modified.inner() instanceof Meaning.Relative relative
            && relative.from() == Meaning.From.NOW
            && relative.offset() == 0
            && now != null
            && inner.period() != null
            && inner.period().contains(now);
    if (!current) {
      return inner.when();
    }
    return modified.mod() == Mod.START
        ? When.between(inner.period().first(), now)
        : When.between(now, inner.period().last());
  }

  private static Reading around(Meaning.Around around, Context context) {
    Reading inside = context.resolve(around.inside());
    if (inside.period() == null) {
      String value = around.unit() == Unit.WEEKEND ? "XXXX-WXX-WE" : "XXXX-WXX";
      return Reading.of(TimexType.DATE, value, null, inside.why());
    }
    return Reading.of(
        Period.of(around.unit(), inside.period().first()),
        new Why(
            inside.value(),
            Resolution.AnchorKind.EXPRESSION,
            Rule.AROUND,
            "the " + around.unit().granularity().label() + " that holds " + inside.value(),
            List.of()));
  }

  /** "the last day of March"; decades and the like have no counted days. */
  private static Reading nth(Meaning.NthOf nth, Context context) {
    Reading whole = context.resolve(nth.whole());
    if (whole.period() == null || nth.unit().compareTo(whole.period().unit()) >= 0) {
      return whole;
    }
    Period first = Period.of(nth.unit(), whole.period().first());
    if (first.first().isBefore(whole.period().first())) {
      first = nth.unit() == Unit.WEEK ? first : first.plus(1);
    }
    Period chosen =
        nth.number() > 0
            ? first.plus(nth.number() - 1L)
            : Period.of(nth.unit(), whole.period().last());
    if (!whole.period().contains(chosen.first()) && nth.unit() != Unit.WEEK) {
      return whole;
    }
    When other = whole.when();
    return Reading.of(
        chosen,
        new Why(
            whole.value(),
            Resolution.AnchorKind.EXPRESSION,
            Rule.NTH,
            "counted within " + whole.value(),
            other == null ? List.of() : List.of(other)));
  }
}
