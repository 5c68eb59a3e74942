package dev.dateline.resolution;

import dev.dateline.document.PublicationDate;
import dev.dateline.expression.TimeExpression;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.Alternative;
import dev.dateline.text.Text;
import dev.dateline.time.TimeValue;
import dev.dateline.time.TimexType;
import dev.dateline.time.When;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Gives time expressions their values. Immutable and thread-safe; knows no clock. */
public final class TimeResolver {

  private final DirectionCues cues = new VerbCues();

  /**
   * One value for each expression, in the same order.
   *
   * @param published what relative expressions are counted from where the text names nothing
   *     nearer; when it is unknown they keep unspecified digits
   */
  public List<ResolvedTime> resolve(
      Text text, List<TimeExpression> expressions, PublicationDate published) {
    List<TimeExpression> shared =
        Apposition.resolve(
            SharedDay.share(SharedYear.share(expressions, text.content())), text.content());
    Story story = new Story(published.day(), shared, text.content());
    List<ResolvedTime> times = new ArrayList<>(expressions.size());
    for (TimeExpression expression : shared) {
      Reading reading = read(expression, story);
      story.mention(expression, reading);
      times.add(resolved("t" + (times.size() + 1), text, expression, reading));
    }
    return times;
  }

  private Reading read(TimeExpression expression, Story story) {
    try {
      return Resolutions.resolve(
          expression.meaning(), new Context(expression, story, cues, Resolutions::resolve));
    } catch (DateTimeException | ArithmeticException e) {
      // Counted beyond what a calendar can express ("a trillion years ago").
      return Reading.of(TimexType.DATE, "XXXX", null, Context.unanchored());
    }
  }

  private static ResolvedTime resolved(
      String id, Text text, TimeExpression expression, Reading reading) {
    Reading.Details details = reading.details();
    TimeValue value =
        new TimeValue(
            reading.type(),
            reading.value(),
            details.mod(),
            details.beginPoint(),
            details.endPoint(),
            details.freq(),
            details.quant(),
            reading.when());
    Why why = reading.why();
    double confidence =
        reading.type() == TimexType.TIME ? why.rule().confidenceOfTime() : why.rule().confidence();
    List<Alternative> alternatives = new ArrayList<>(why.others().size());
    for (When other : why.others()) {
      alternatives.add(new Alternative(other, Math.round((1 - confidence) * 80) / 100.0));
    }
    return new ResolvedTime(
        id,
        expression.span(),
        expression.span().of(text.content()),
        value,
        confidence,
        new Resolution(why.anchor(), why.kind(), why.rule().label(), why.reason(), alternatives));
  }
}
