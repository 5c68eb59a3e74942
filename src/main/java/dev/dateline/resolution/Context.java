package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.TimeExpression;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a decision may look at: the expression, the story so far, the publication date, the cues.
 */
final class Context {

  private final TimeExpression expression;
  private final Story story;
  private final DirectionCues cues;
  private final Function<Meaning, Reading> resolver;
  private Cue cue;

  Context(
      TimeExpression expression,
      Story story,
      DirectionCues cues,
      BiFunction<Meaning, Context, Reading> resolver) {
    this.expression = expression;
    this.story = story;
    this.cues = cues;
    this.resolver = meaning -> resolver.apply(meaning, this);
  }

  /** What a meaning within this one comes to. */
  Reading resolve(Meaning inner) {
    return resolver.apply(inner);
  }

  TimeExpression expression() {
    return expression;
  }

  Story story() {
    return story;
  }

  /** Past or future; worked out at the first question. */
  Cue cue() {
    if (cue == null) {
      cue = cues.of(expression);
    }
    return cue;
  }

  /** Day of publication, or null. */
  LocalDate published() {
    return story.published();
  }

  /**
   * The day that words such as "last week" count from: of publication, or of a narrative's story.
   */
  LocalDate now() {
    if (story.isNarrative() && story.last() != null) {
      return (story.day() != null ? story.day() : story.last()).first();
    }
    return story.published();
  }

  AnchorKind nowKind() {
    return now() == null
        ? AnchorKind.UNKNOWN
        : story.isNarrative() && story.last() != null
            ? AnchorKind.EXPRESSION
            : AnchorKind.PUBLICATION;
  }

  Why why(LocalDate anchor, AnchorKind kind, Rule rule, String reason) {
    return new Why(anchor == null ? null : anchor.toString(), kind, rule, reason, List.of());
  }

  Why why(Period anchor, AnchorKind kind, Rule rule, String reason) {
    return new Why(anchor == null ? null : anchor.value(), kind, rule, reason, List.of());
  }

  /** Counted from now. */
  Why fromNow(Rule rule, String reason, When... others) {
    LocalDate now = now();
    return new Why(now == null ? null : now.toString(), nowKind(), rule, reason, List.of(others));
  }

  /** Counted from nothing: the words say it all. */
  static Why stated(Rule rule, String reason) {
    return new Why(null, AnchorKind.NONE, rule, reason, List.of());
  }

  /** An anchor was needed and isn't there. */
  static Why unanchored() {
    return new Why(
        null,
        AnchorKind.UNKNOWN,
        Rule.UNANCHORED,
        "no publication date is known and the text names no date to count from",
        List.of());
  }

  /**
   * What the story is at, in that unit or a finer one; the day of publication where nothing was.
   */
  Period storyAt(Unit unit) {
    if (unit == Unit.DAY && story.day() != null) {
      return story.day();
    }
    if (story.last() != null && story.last().unit().compareTo(unit) <= 0) {
      return story.last();
    }
    if (unit == Unit.MONTH && story.month() != null) {
      return story.month();
    }
    if (unit.compareTo(Unit.YEAR) >= 0 && story.year() != null) {
      return story.year();
    }
    if (story.isNarrative() || story.published() == null) {
      return null;
    }
    return Period.day(story.published());
  }
}
