package dev.dateline.resolution;

import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.expression.TimeExpression;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.text.Sentence;
import dev.dateline.time.EdtfDate;
import dev.dateline.time.EdtfInterval;
import dev.dateline.time.Granularity;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Seasons, quarters and halves of a year, with or without the year. */
final class PartOfYearResolution {

  private static final int WINTER = 4;
  private static final int ANY_YEAR = 2000;
  private static final int HALF_A_QUARTER = 45;

  /** How many days after its end a quarter's results are still to be told. */
  private static final int REPORTED = 75;

  private PartOfYearResolution() {}

  static Reading resolve(PartOfYear meaning, Context context) {
    if (meaning.year() != null) {
      return inYear(meaning, context);
    }
    Story story = context.story();
    if (meaning.pick() == Pick.OPEN
        && meaning.number() > 0
        && !story.isNarrative()
        && HabitCues.tell(context.expression())) {
      return Reading.of(
          TimexType.SET,
          "XXXX" + part(meaning, ANY_YEAR).value().substring(4),
          null,
          Context.stated(Rule.REPEATED, "comes again and again"));
    }
    LocalDate now = story.published();
    if (meaning.pick() == Pick.SAME && story.last() != null) {
      return inStory(meaning, context, Period.of(Unit.YEAR, story.last().first()));
    }
    boolean told = story.isNarrative() && (meaning.pick() != Pick.LAST || now == null);
    if (told && story.year() != null || now == null && story.year() != null) {
      return inStory(meaning, context, story.year());
    }
    if (now == null) {
      return unanchored(meaning);
    }
    Period before = part(meaning, now.getYear() + 1);
    while (before.first().isAfter(now)) {
      before = part(meaning, before.first().getYear() - 1);
    }
    Period after = part(meaning, before.first().getYear() + 1);
    boolean holds = before.contains(now);
    return switch (meaning.pick()) {
      case LAST, PREVIOUS ->
          chosen(
              meaning,
              holds ? part(meaning, before.first().getYear() - 1) : before,
              after,
              now,
              "'last': the latest one that is over");
      case NEXT, FOLLOWING ->
          chosen(meaning, after, before, now, "'next': the first one still to come");
      case THIS -> {
        Period current =
            meaning.unit() == Unit.SEASON && holds ? before : part(meaning, now.getYear());
        yield chosen(meaning, current, before, now, "'this': the one of the anchor's year");
      }
      default -> {
        if (!holds && meaning.unit() == Unit.QUARTER && isAhead(context, before, after, now)) {
          yield chosen(meaning, after, before, now, context.cue().reason());
        }
        if (holds || meaning.unit() == Unit.QUARTER) {
          // Business reports look back at quarters; the verb nearby speaks of something else.
          yield chosen(
              meaning,
              before,
              after,
              now,
              holds ? "the anchor lies in it" : "the latest one begun");
        }
        Cue cue = context.cue();
        boolean closer =
            ChronoUnit.DAYS.between(now, after.first())
                < ChronoUnit.DAYS.between(before.last(), now);
        boolean ahead = cue.tense() == Tense.FUTURE || cue.tense() == Tense.NONE && closer;
        yield chosen(meaning, ahead ? after : before, ahead ? before : after, now, cue.reason());
      }
    };
  }

  /**
   * "expected to close in the first quarter", told in October: a plan for a quarter that has long
   * been over looks ahead, while one that has just ended is still reported on.
   */
  private static boolean isAhead(Context context, Period before, Period after, LocalDate now) {
    long past = ChronoUnit.DAYS.between(before.last(), now);
    if (past <= REPORTED || context.story().quarter() != null) {
      return false;
    }
    Cue cue = context.cue();
    if (cue.tense() == Tense.NONE) {
      return ChronoUnit.DAYS.between(now, after.first()) * 3 < past;
    }
    return cue.tense() == Tense.FUTURE
        && (cue.isWill() || isAdverbial(context.expression()))
        && (!cue.finite() || ChronoUnit.DAYS.between(now, after.first()) < past);
  }

  /** "… in the first quarter", not "first-quarter results". */
  private static boolean isAdverbial(TimeExpression expression) {
    Sentence sentence = expression.sentence();
    int first = sentence.tokenAt(expression.span().begin());
    int last = sentence.tokenAt(expression.span().end());
    return first > 1
        && (CueWords.IN.contains(sentence.form(first - 1))
            || CueWords.LIMITS.contains(sentence.form(first - 1)))
        && (last >= sentence.size() || !sentence.tag(last).startsWith("NN"));
  }

  private static Period part(PartOfYear meaning, int year) {
    return switch (meaning.unit()) {
      case SEASON -> Period.season(year, meaning.number());
      case HALF -> Period.half(year, meaning.number());
      case WEEK -> Period.week(year, meaning.number());
      default -> Period.quarter(year, meaning.number());
    };
  }

  private static Reading inYear(PartOfYear meaning, Context context) {
    Integer year = Years.of(meaning.year(), context);
    if (year == null) {
      return unanchored(meaning);
    }
    Why why =
        meaning.year() instanceof Year
            ? Context.stated(
                meaning.unit() == Unit.SEASON ? Rule.SEASON_OF_YEAR : Rule.QUARTER_OF_YEAR,
                "the text names the year")
            : context.resolve(meaning.year()).why();
    Period end = meaning.year() instanceof Year ? null : context.resolve(meaning.year()).period();
    if (end != null && end.unit() == Unit.DAY) {
      why = context.why(end, AnchorKind.EXPRESSION, Rule.QUARTER_OF_YEAR, "ended then");
      if (meaning.number() == 0 && context.story().quarter() == null) {
        // "the quarter ended July 31": the one that holds most of those months.
        return Reading.of(Period.of(Unit.QUARTER, end.first().minusDays(HALF_A_QUARTER)), why);
      }
    }
    if (meaning.number() == 0) {
      // "the 1988 quarter": the one at issue, in that year.
      Period quarter = TheUnitResolution.quarter(context);
      if (context.story().isAtLongPeriod(context.expression())) {
        return Reading.of(Period.year(year), why);
      }
      return quarter == null
          ? Reading.of(TimexType.DATE, year + "-QX", Period.year(year).when(), why)
          : Reading.of(Period.quarter(year, (quarter.first().getMonthValue() + 2) / 3), why);
    }
    return Reading.of(part(meaning, year), why);
  }

  private static Reading inStory(PartOfYear meaning, Context context, Period year) {
    Integer amid = context.story().yearAmidOthers(context.expression());
    int number = amid != null ? amid : year.first().getYear();
    switch (meaning.pick()) {
      case NEXT, FOLLOWING -> number++;
      case LAST, PREVIOUS -> number--;
      default -> {}
    }
    Period period = part(meaning, number);
    Why why =
        context.why(
            year,
            AnchorKind.EXPRESSION,
            meaning.unit() == Unit.SEASON ? Rule.SEASON_OF_STORY : Rule.QUARTER_OF_YEAR,
            "the year of the story");
    return isWinter(meaning) ? winter(period, why) : Reading.of(period, why);
  }

  private static boolean isWinter(PartOfYear meaning) {
    return meaning.unit() == Unit.SEASON && meaning.number() == WINTER;
  }

  /**
   * A winter that no year is written with bears the year of its January; its months leave no doubt.
   */
  private static Reading winter(Period winter, Why why) {
    YearMonth december = YearMonth.from(winter.first());
    When when =
        When.of(
            new EdtfInterval(EdtfDate.of(december), EdtfDate.of(december.plusMonths(2))),
            Granularity.SEASON);
    String value = Period.year(winter.last().getYear()).value() + "-WI";
    return new Reading(TimexType.DATE, value, when, winter, Reading.Details.NONE, why);
  }

  private static Reading unanchored(PartOfYear meaning) {
    Period any = part(meaning, ANY_YEAR);
    return Reading.of(
        TimexType.DATE, "XXXX" + any.value().substring(4), null, Context.unanchored());
  }

  private static Reading chosen(
      PartOfYear meaning, Period period, Period other, LocalDate now, String reason) {
    Why why =
        new Why(
            now.toString(),
            AnchorKind.PUBLICATION,
            meaning.unit() == Unit.SEASON
                ? Rule.SEASON
                : period.contains(now) ? Rule.CURRENT_QUARTER : Rule.QUARTER,
            reason,
            other.equals(period) ? List.of() : List.of(other.when()));
    return isWinter(meaning) && now.getYear() > period.first().getYear() && period.contains(now)
        ? winter(period, why)
        : Reading.of(period, why);
  }
}
