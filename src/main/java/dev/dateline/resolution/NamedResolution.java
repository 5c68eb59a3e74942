package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Named;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.Unit;

/**
 * Times that the date right before them has named. "May 2, the day after the vote" is May 2 itself.
 * "May 2, three days after the vote" stays a length in news, as TimeML has it, with the days
 * between the two events; narratives have that date for it, as TIMEX2 has.
 */
final class NamedResolution {

  private NamedResolution() {}

  static Reading resolve(Named meaning, Context context) {
    Period date = context.story().mentionedBeside(context.expression());
    Unit unit =
        meaning.counted() instanceof Shifted shifted
            ? shifted.distance().unit()
            : ((Length) meaning.counted()).amount().unit();
    Unit coarsest = meaning.counted() instanceof Shifted ? unit : Unit.MONTH;
    if (date == null || date.unit().compareTo(unit == Unit.YEAR ? Unit.YEAR : coarsest) > 0) {
      return context.resolve(meaning.counted());
    }
    if (meaning.counted() instanceof Length length
        && meaning.direction() != 0
        && !context.story().isNarrative()) {
      return LengthResolution.beside(length, date, meaning.direction(), context);
    }
    boolean whole = meaning.counted() instanceof Shifted && date.unit().compareTo(unit) < 0;
    return Reading.of(
        whole ? Period.of(unit, date.first()) : date,
        context.why(
            date,
            AnchorKind.EXPRESSION,
            Rule.STORY_PERIOD,
            "the date right before it tells of the same time"));
  }
}
