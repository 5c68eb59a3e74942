package dev.dateline.resolution;

import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import java.time.LocalDate;
import java.util.Locale;

/** A unit counted from the moment of writing ("last week") or of the story ("the next day"). */
final class RelativeResolution {

  private RelativeResolution() {}

  static Reading resolve(Relative meaning, Context context) {
    boolean story = meaning.from() == From.STORY;
    boolean day = meaning.unit() == Unit.DAY;
    LocalDate now = day && !story ? context.published() : context.now();
    if (story) {
      Period base =
          meaning.unit() == Unit.QUARTER && !isQuarter(context.story().last())
              ? quarter(meaning, context)
              : context.storyAt(meaning.unit());
      if (base == null) {
        return unanchored(meaning, context);
      }
      Period period = Period.of(meaning.unit(), base.first()).plus(meaning.offset());
      boolean mentioned = context.story().last() != null;
      return Reading.of(
          period,
          context.why(
              base,
              mentioned ? AnchorKind.EXPRESSION : AnchorKind.PUBLICATION,
              Rule.STORY_PERIOD,
              "counted from the date mentioned before"));
    }
    if (now == null) {
      return unanchored(meaning, context);
    }
    if (day && context.story().isNarrative()) {
      Reading unknown = unanchored(meaning, context);
      return unknown.with(
          unknown
              .why()
              .because("in a story of long ago such words are seldom said on the day it appeared"));
    }
    Period period = Period.of(meaning.unit(), now).plus(meaning.offset());
    Rule rule = rule(meaning.unit());
    return Reading.of(period, context.fromNow(rule, reason(meaning)));
  }

  /** "that quarter" is the one named last; "the next quarter" follows the one reported on. */
  private static Period quarter(Relative meaning, Context context) {
    Period named = context.story().lastQuarter();
    return meaning.offset() == 0 && named != null ? named : TheUnitResolution.quarter(context);
  }

  private static boolean isQuarter(Period period) {
    return period != null && period.unit() == Unit.QUARTER;
  }

  private static Rule rule(Unit unit) {
    return switch (unit) {
      case DAY -> Rule.DEICTIC_DAY;
      case WEEK, WEEKEND -> Rule.RELATIVE_WEEK;
      case MONTH -> Rule.RELATIVE_MONTH;
      case YEAR -> Rule.RELATIVE_YEAR;
      default -> Rule.RELATIVE_PERIOD;
    };
  }

  private static String reason(Relative meaning) {
    String unit = meaning.unit().name().toLowerCase(Locale.ROOT);
    int count = Math.abs(meaning.offset());
    if (count == 0) {
      return "the " + unit + " that holds the anchor";
    }
    return count
        + " "
        + unit
        + (count > 1 ? "s" : "")
        + (meaning.offset() < 0 ? " before" : " after")
        + " the anchor";
  }

  private static Reading unanchored(Relative meaning, Context context) {
    String value =
        switch (meaning.unit()) {
          case DAY ->
              meaning.from() == From.NOW && meaning.offset() == 0
                  ? "PRESENT_REF"
                  : partial(context, "XXXX-XX-XX");
          case WEEK -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> partial(context, "XXXX-XX");
          case QUARTER -> "XXXX-QX";
          case YEAR -> "XXXX";
          case DECADE -> "XXX";
          default -> "XX";
        };
    return Reading.of(TimexType.DATE, value, null, Context.unanchored());
  }

  /** As much of the story's date as is known. */
  private static String partial(Context context, String unknown) {
    Period month = context.story().month();
    Period year = context.story().year();
    String known =
        unknown.length() > 7 && month != null ? month.value() : year == null ? "" : year.value();
    return known.startsWith("BC") || known.isEmpty()
        ? unknown
        : known + unknown.substring(known.length());
  }
}
