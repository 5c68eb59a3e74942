package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.TimeExpression;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.text.Sentence;
import dev.dateline.time.Period;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Which year "Dec. 30" or "February" lies in: the year of the story in a narrative; otherwise the
 * latest one not after the publication for the past, the next one for the future, and the closest
 * where nothing tells.
 */
final class YearlessDate {

  /** A narrative goes on: a month this much earlier than the last one belongs to the next year. */
  private static final int TURN_OF_YEAR = 8;

  /** How many days ahead a date is seldom written without its year. */
  private static final int FARTHEST_AHEAD = 270;

  /** How many days after a date even "will" doesn't mean the next year's. */
  private static final int JUST_NOW = 14;

  /** How many days after a date it is seldom told as a plan for the next year. */
  private static final int JUST_OVER = 75;

  /** How many months on a date still continues the one before it. */
  private static final int SOON = 3;

  private YearlessDate() {}

  static Reading resolve(Calendar meaning, Context context) {
    Story story = context.story();
    LocalDate now = story.published();
    boolean open = meaning.pick() == Pick.OPEN;
    boolean repeated = isRepeated(meaning, context);
    if (open && (repeated || story.last() != null && isThat(context.expression()))) {
      return inStory(meaning, context, Period.of(Unit.YEAR, story.last().first()));
    }
    Integer amid = story.yearAmidOthers(context.expression());
    if (open && amid != null) {
      return inStory(meaning, context, story.year() == null ? Period.year(amid) : story.year());
    }
    if (open && story.year() != null) {
      Period year =
          story.isNarrative()
              ? story.year()
              : goesOn(meaning, context)
                  ? Period.of(Unit.YEAR, story.last().first())
                  : writtenYear(context, now);
      if (year != null) {
        return inStory(meaning, context, year);
      }
    }
    boolean chained = meaning.pick() == Pick.PREVIOUS || meaning.pick() == Pick.FOLLOWING;
    if (chained && story.last() != null) {
      return beside(meaning, context, story.last());
    }
    if (now == null) {
      return story.year() == null
          ? CalendarResolution.unanchored(meaning)
          : inStory(meaning, context, story.year());
    }
    Period before = null;
    Period after = null;
    for (int year = now.getYear() - 8; year <= now.getYear() + 8; year++) {
      Period candidate = CalendarResolution.period(meaning, year);
      if (candidate == null
          || meaning.weekday() != 0
              && candidate.first().getDayOfWeek().getValue() != meaning.weekday()
              && Math.abs(year - now.getYear()) > 1) {
        continue;
      }
      if (!candidate.first().isAfter(now)) {
        before = candidate;
      } else if (after == null) {
        after = candidate;
      }
    }
    return choose(meaning, context, now, before, after);
  }

  /** "The next day, June 4,": the same day by another name. */
  private static boolean isRepeated(Calendar meaning, Context context) {
    Period last = context.story().last();
    return last != null
        && last.unit() == Unit.DAY
        && last.first().getMonthValue() == meaning.month()
        && last.first().getDayOfMonth() == meaning.day()
        && context.story().mentionedIn(context.expression().sentence());
  }

  /**
   * "It struck on Aug. 29, 2005. On Aug. 31 …": soon after a date with its year, a past that goes
   * on from there.
   */
  private static boolean goesOn(Calendar meaning, Context context) {
    Period last = context.story().dateJustWritten(context.expression());
    if (last == null) {
      return false;
    }
    int months = meaning.month() - last.first().getMonthValue();
    boolean later =
        months > 0
            || months == 0
                && last.unit() == Unit.DAY
                && meaning.day() >= last.first().getDayOfMonth();
    return later && months <= SOON && context.cue().tense() == Tense.PAST;
  }

  /** "That June": the one of the year just spoken of. */
  private static boolean isThat(TimeExpression expression) {
    Sentence sentence = expression.sentence();
    int first = sentence.tokenAt(expression.span().begin());
    return VerbTense.isForm(sentence, first - 1, "that");
  }

  /** A year other than the publication's that the sentence has named for this date too; or null. */
  private static Period writtenYear(Context context, LocalDate now) {
    Period written = context.story().yearWrittenBefore(context.expression());
    if (written == null || now == null) {
      return written;
    }
    boolean ahead = written.first().isBefore(now) && context.cue().tense() == Tense.FUTURE;
    return ahead || written.first().getYear() == now.getYear() ? null : written;
  }

  private static Reading choose(
      Calendar meaning, Context context, LocalDate now, Period before, Period after) {
    boolean holds = before.contains(now);
    switch (meaning.pick()) {
      case LAST:
        Period last =
            holds && meaning.day() == 0
                ? CalendarResolution.period(meaning, now.getYear() - 1)
                : before;
        return chosen(last, after, now, "'last': the latest one that is over", meaning);
      case NEXT:
        return chosen(after, before, now, "'next': the first one still to come", meaning);
      case THIS:
        Period current = CalendarResolution.period(meaning, now.getYear());
        return chosen(
            current,
            current.equals(before) ? after : before,
            now,
            "'this': the one of the anchor's year",
            meaning);
      default:
    }
    if (holds) {
      return chosen(before, after, now, "the anchor lies in it", meaning);
    }
    if (meaning.weekday() != 0 && isOn(meaning, before) != isOn(meaning, after)) {
      return isOn(meaning, before)
          ? chosen(before, after, now, "the latest one on that weekday", meaning)
          : chosen(after, before, now, "the first one on that weekday", meaning);
    }
    Cue cue =
        isChronicled(context) ? new Cue(Tense.PAST, "the date of an entry", true) : context.cue();
    long past = ChronoUnit.DAYS.between(before.last(), now);
    long future = ChronoUnit.DAYS.between(now, after.first());
    boolean ahead =
        switch (cue.tense()) {
          case FUTURE ->
              cue.finite()
                  ? future < past
                  : future <= FARTHEST_AHEAD || past > (cue.isWill() ? JUST_NOW : JUST_OVER);
          case PAST ->
              isThrough(context)
                  ? future * 2 < past
                  : !isFirm(cue, context)
                      && (meaning.day() == 0
                          ? past > 300 && future < 46
                          : past > 300 && future < 62);
          case NONE -> future < past;
        };
    String reason =
        cue.reason()
            + switch (cue.tense()) {
              case PAST ->
                  ahead
                      ? ", but the coming one is far closer"
                      : ": the latest one not after the anchor";
              case FUTURE ->
                  ahead
                      ? ": the first one not before the anchor"
                      : ", but the last one is far closer";
              case NONE -> ": the closest one";
            };
    return ahead
        ? chosen(after, before, now, reason, meaning)
        : chosen(before, after, now, reason, meaning);
  }

  /**
   * "since March", "began in March", "the quarter ended Nov. 3": nothing stands between the past
   * and the date.
   */
  private static boolean isFirm(Cue cue, Context context) {
    Sentence sentence = context.expression().sentence();
    int first = sentence.tokenAt(context.expression().span().begin());
    int last = sentence.tokenAt(context.expression().span().end());
    if (first > 0 && sentence.isIgnoringCase(first - 1, "since")
        || last < sentence.size() && sentence.is(last, "ended")) {
      return true;
    }
    boolean adjacent =
        first > 0 && sentence.form(first - 1).equals(cue.words())
            || first > 1
                && sentence.form(first - 2).equals(cue.words())
                && CueWords.IN.contains(sentence.form(first - 1));
    return cue.finite() && adjacent;
  }

  /** "July 19: Qatar closes its embassy": an entry of a chronicle, told in the present tense. */
  private static boolean isChronicled(Context context) {
    Sentence sentence = context.expression().sentence();
    int last = sentence.tokenAt(context.expression().span().end());
    if (last + 1 >= sentence.size()) {
      return false;
    }
    int first = sentence.tokenAt(context.expression().span().begin());
    boolean amid = first > 0 && !CueWords.LEADING.contains(sentence.form(first - 1));
    return (first == 0
            ? CueWords.ENTRY_MARKS.contains(sentence.form(last))
            : amid && sentence.is(last, ":"))
        && !isPlan(sentence, last);
  }

  /** "July 19: The board will vote": by the entry's first finite verb. */
  private static boolean isPlan(Sentence sentence, int begin) {
    for (int i = begin; i < sentence.size(); i++) {
      switch (sentence.tag(i)) {
        case "MD" -> {
          return true;
        }
        case "VBD", "VBZ", "VBP" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "shipments through October": as often ahead as behind, whatever the verb. */
  private static boolean isThrough(Context context) {
    Sentence sentence = context.expression().sentence();
    int first = sentence.tokenAt(context.expression().span().begin());
    return first > 0 && sentence.isIgnoringCase(first - 1, "through");
  }

  /** Whether the day falls on the weekday written with it. */
  private static boolean isOn(Calendar meaning, Period day) {
    return day != null && day.first().getDayOfWeek().getValue() == meaning.weekday();
  }

  /** "the previous April", "the following June": the next of its name, seen from the story. */
  private static Reading beside(Calendar meaning, Context context, Period last) {
    boolean before = meaning.pick() == Pick.PREVIOUS;
    int year = last.first().getYear();
    Period period = CalendarResolution.period(meaning, year);
    if (before ? !period.last().isBefore(last.first()) : !period.first().isAfter(last.last())) {
      period = CalendarResolution.period(meaning, before ? year - 1 : year + 1);
    }
    return Reading.of(
        period,
        context.why(
            last,
            AnchorKind.EXPRESSION,
            Rule.BARE_MONTH_OF_STORY,
            "the one " + (before ? "before" : "after") + " the time spoken of"));
  }

  private static Reading inStory(Calendar meaning, Context context, Period year) {
    Story story = context.story();
    Integer amid = story.yearAmidOthers(context.expression());
    int number = amid != null ? amid : year.first().getYear();
    String reason = amid != null ? "the year of the dates around it" : "the year of the story";
    Period month = story.month();
    if (amid == null
        && story.isNarrative()
        && month != null
        && month.first().getYear() == number
        && month.first().getMonthValue() - meaning.month() >= TURN_OF_YEAR) {
      number++;
      reason = "the story goes on into the next year";
    }
    Period period = CalendarResolution.period(meaning, number);
    Why why =
        context.why(
            year,
            AnchorKind.EXPRESSION,
            meaning.day() == 0 ? Rule.BARE_MONTH_OF_STORY : Rule.YEARLESS_DATE_OF_STORY,
            reason);
    return period == null ? CalendarResolution.unanchored(meaning) : Reading.of(period, why);
  }

  private static Rule rule(Calendar meaning) {
    return meaning.day() == 0 ? Rule.BARE_MONTH : Rule.YEARLESS_DATE;
  }

  private static Reading chosen(
      Period period, Period other, LocalDate now, String reason, Calendar meaning) {
    List<When> others = new ArrayList<>();
    if (other != null) {
      others.add(other.when());
    }
    return Reading.of(
        period, new Why(now.toString(), AnchorKind.PUBLICATION, rule(meaning), reason, others));
  }
}
