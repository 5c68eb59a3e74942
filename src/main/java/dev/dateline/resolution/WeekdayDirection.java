package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.text.Sentence;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * Which Friday: the latest one not after the anchor, the next one where the verb or a cue points
 * ahead, the one that "last", "this" or "next" asks for.
 */
final class WeekdayDirection {

  /** How many days ago a plan told in the past may have come and gone. */
  private static final int JUST_OVER = 2;

  private WeekdayDirection() {}

  static Reading resolve(Calendar meaning, Context context) {
    DayOfWeek weekday = DayOfWeek.of(meaning.weekday());
    if (meaning.year() != null) {
      return within(meaning, weekday, context);
    }
    LocalDate now = context.published();
    AnchorKind kind = AnchorKind.PUBLICATION;
    Story story = context.story();
    boolean chained =
        switch (meaning.pick()) {
          case SAME, FOLLOWING, PREVIOUS -> true;
          default -> story.isNarrative();
        };
    if (chained && story.day() != null) {
      now = story.day().first();
      kind = AnchorKind.EXPRESSION;
    }
    if (now == null) {
      return Reading.of(
          TimexType.DATE, "XXXX-WXX-" + weekday.getValue(), null, Context.unanchored());
    }
    LocalDate before = now.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = now.with(TemporalAdjusters.nextOrSame(weekday));
    return switch (meaning.pick()) {
      case LAST ->
          chosen(
              Rule.WEEKDAY_PICKED,
              now.with(TemporalAdjusters.previous(weekday)),
              after,
              now,
              kind,
              "'last': the latest " + name(weekday) + " before the anchor");
      case PREVIOUS ->
          chosen(
              Rule.WEEKDAY_OF_STORY,
              now.with(TemporalAdjusters.previous(weekday)),
              after,
              now,
              kind,
              "the " + name(weekday) + " before the day spoken of");
      case NEXT ->
          chosen(
              Rule.WEEKDAY_PICKED,
              now.with(TemporalAdjusters.next(weekday)),
              before,
              now,
              kind,
              "'next': the first " + name(weekday) + " after the anchor");
      case FOLLOWING ->
          chosen(
              Rule.WEEKDAY_OF_STORY,
              now.with(TemporalAdjusters.next(weekday)),
              before,
              now,
              kind,
              "the " + name(weekday) + " after the day spoken of");
      case SAME -> {
        LocalDate week = ofWeek(now, weekday);
        boolean over = context.published() == null || !week.isAfter(context.published());
        LocalDate same = kind == AnchorKind.EXPRESSION && over ? week : before;
        yield chosen(
            Rule.WEEKDAY_OF_STORY,
            same,
            same.equals(before) ? after : before,
            now,
            kind,
            "the " + name(weekday) + " of the week spoken of");
      }
      case THIS -> {
        LocalDate week = ofWeek(now, weekday);
        yield chosen(
            Rule.WEEKDAY_PICKED,
            week,
            week.equals(before) ? after : before,
            now,
            kind,
            "'this': the " + name(weekday) + " of the anchor's week");
      }
      case OPEN ->
          chained
              ? chosen(
                  Rule.WEEKDAY_OF_STORY,
                  after,
                  before,
                  now,
                  kind,
                  "the first " + name(weekday) + " from the day spoken of")
              : byTense(context, weekday, before, after, now, kind);
    };
  }

  private static LocalDate ofWeek(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** "later Friday", printed the day after: what was still to come was so on the day itself. */
  private static boolean isLaterThatDay(Context context, LocalDate before, LocalDate now) {
    return before.plusDays(1).equals(now)
        && context.expression().meaning() instanceof Modified modified
        && modified.mod() == Mod.END;
  }

  /** Not "the hearing on Friday will tell", nor "if by Friday there is no plan". */
  private static boolean mayBeOver(Context context) {
    Sentence sentence = context.expression().sentence();
    int first = sentence.tokenAt(context.expression().span().begin());
    int last = sentence.tokenAt(context.expression().span().end());
    return !VerbTense.isForm(sentence, last, "will")
        && (first == 0 || !CueWords.LIMITS.contains(sentence.lower(first - 1)));
  }

  private static Reading byTense(
      Context context,
      DayOfWeek weekday,
      LocalDate before,
      LocalDate after,
      LocalDate now,
      AnchorKind kind) {
    if (before.equals(after)) {
      return chosen(
          Rule.WEEKDAY_OF_ANCHOR, now, null, now, kind, "the anchor itself is a " + name(weekday));
    }
    if (isLaterThatDay(context, before, now)) {
      return chosen(
          Rule.WEEKDAY_PAST, before, after, now, kind, "told on the " + name(weekday) + " itself");
    }
    Cue cue = context.cue();
    if (cue.tense() == Tense.FUTURE
        && cue.finite()
        && ChronoUnit.DAYS.between(before, now) <= JUST_OVER
        && mayBeOver(context)) {
      return chosen(
          Rule.WEEKDAY_AHEAD,
          before,
          after,
          now,
          kind,
          cue.reason() + ", but the last " + name(weekday) + " has just been");
    }
    return cue.tense() == Tense.FUTURE
        ? chosen(
            Rule.WEEKDAY_AHEAD,
            after,
            before,
            now,
            kind,
            cue.reason() + ": the first " + name(weekday) + " not before the anchor")
        : chosen(
            Rule.WEEKDAY_PAST,
            before,
            after,
            now,
            kind,
            cue.reason() + ": the latest " + name(weekday) + " not after the anchor");
  }

  private static Reading within(Calendar meaning, DayOfWeek weekday, Context context) {
    Reading week = context.resolve(meaning.year());
    if (week.period() == null || week.period().unit() != Unit.WEEK) {
      return Reading.of(TimexType.DATE, "XXXX-WXX-" + weekday.getValue(), null, week.why());
    }
    LocalDate day = week.period().first().with(TemporalAdjusters.nextOrSame(weekday));
    return Reading.of(
        Period.day(day), week.why().because("the " + name(weekday) + " of that week"));
  }

  private static Reading chosen(
      Rule rule, LocalDate day, LocalDate other, LocalDate anchor, AnchorKind kind, String reason) {
    List<dev.dateline.time.When> others =
        other == null || other.equals(day) ? List.of() : List.of(Period.day(other).when());
    return Reading.of(Period.day(day), new Why(anchor.toString(), kind, rule, reason, others));
  }

  private static String name(DayOfWeek weekday) {
    String name = weekday.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
