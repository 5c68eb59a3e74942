package dev.dateline.resolution;

import dev.dateline.expression.Meaning.TheUnit;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** "the quarter", "the year", "the weekend": the one that the text is at. */
final class TheUnitResolution {

  private TheUnitResolution() {}

  static Reading resolve(TheUnit meaning, Context context) {
    return switch (meaning.unit()) {
      case QUARTER -> {
        Period quarter = quarter(context);
        yield quarter == null
            ? Reading.of(TimexType.DATE, "XXXX-QX", null, Context.unanchored())
            : Reading.of(quarter, context.fromNow(Rule.THE_PERIOD, "the quarter at issue"));
      }
      case WEEKEND -> weekend(context);
      case CENTURY, DECADE, YEAR, MONTH, WEEK -> {
        Period base =
            context.story().isNarrative()
                ? context.storyAt(meaning.unit())
                : context.published() == null ? null : Period.day(context.published());
        yield base == null
            ? Reading.of(
                TimexType.DURATION, "P1" + meaning.unit().designator(), null, Context.unanchored())
            : Reading.of(
                Period.of(meaning.unit(), base.first()),
                context.why(
                    base,
                    context.story().isNarrative() ? AnchorKind.EXPRESSION : AnchorKind.PUBLICATION,
                    Rule.THE_PERIOD,
                    "the " + meaning.unit().granularity().label() + " at issue"));
      }
      default ->
          Reading.of(
              TimexType.DURATION, "P1" + meaning.unit().designator(), null, Context.unanchored());
    };
  }

  /** The quarter mentioned last; without one, the last that was over at publication; or null. */
  static Period quarter(Context context) {
    if (context.story().quarter() != null) {
      return context.story().quarter();
    }
    LocalDate now = context.now();
    return now == null ? null : Period.of(Unit.QUARTER, now).plus(-1);
  }

  private static Reading weekend(Context context) {
    LocalDate now = context.now();
    if (now == null) {
      return Reading.of(TimexType.DATE, "XXXX-WXX-WE", null, Context.unanchored());
    }
    Period weekend = Period.of(Unit.WEEKEND, now);
    boolean begun = !weekend.first().isAfter(now);
    boolean the =
        Character.toLowerCase(
                context.expression().span().of(context.expression().sentence().content()).charAt(0))
            == 't';
    boolean soon = !the && now.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) >= 0;
    boolean ahead =
        context.cue().tense() == Tense.FUTURE || context.cue().tense() == Tense.NONE && soon;
    Period chosen = begun ? weekend : ahead ? weekend : weekend.plus(-1);
    return Reading.of(
        chosen,
        context.fromNow(
            Rule.THE_PERIOD,
            context.cue().reason(),
            (chosen.equals(weekend) ? weekend.plus(-1) : weekend).when()));
  }
}
