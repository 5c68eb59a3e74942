package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Holiday;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Named days: of the year written, else of the story's, else the one that tense and nearness tell.
 */
final class HolidayResolution {

  private static final int JUST_OVER = 75;
  private static final int FARTHEST_AHEAD = 270;

  private HolidayResolution() {}

  static Reading resolve(Holiday meaning, Context context) {
    Story story = context.story();
    if (meaning.year() != null) {
      Integer year = Years.of(meaning.year(), context);
      if (year == null || year < 1 || year > 9999 || !meaning.day().covers(year)) {
        return unanchored(meaning);
      }
      Why why =
          meaning.year() instanceof Year
              ? Context.stated(
                  rule(meaning), meaning.name() + " of the year written" + doubt(meaning))
              : context.resolve(meaning.year()).why();
      return reading(meaning, meaning.day().in(year), why);
    }
    if (story.year() != null
        && (story.isNarrative() || story.published() == null)
        && story.year().first().getYear() > 0
        && meaning.day().covers(story.year().first().getYear())) {
      LocalDate day = meaning.day().in(story.year().first().getYear());
      return reading(
          meaning,
          day,
          context.why(
              story.year(), AnchorKind.EXPRESSION, Rule.HOLIDAY_OF_STORY, "the year of the story"));
    }
    Period written = story.yearWrittenBefore(context.expression());
    if (written != null
        && meaning.pick() == Pick.OPEN
        && story.published() != null
        && written.last().isBefore(story.published())
        && meaning.day().covers(written.first().getYear())) {
      return reading(
          meaning,
          meaning.day().in(written.first().getYear()),
          context.why(
              written, AnchorKind.EXPRESSION, Rule.HOLIDAY_OF_STORY, "the year just written"));
    }
    LocalDate now = story.published();
    if (now == null || !meaning.day().covers(now.getYear())) {
      return unanchored(meaning);
    }
    LocalDate before = meaning.day().until(now);
    LocalDate after = meaning.day().after(now);
    boolean ahead =
        switch (meaning.pick()) {
          case LAST, PREVIOUS -> false;
          case NEXT, FOLLOWING -> true;
          case THIS -> before.getYear() < now.getYear();
          default -> {
            long past = ChronoUnit.DAYS.between(before, now);
            long future = ChronoUnit.DAYS.between(now, after);
            Tense tense = context.cue().tense();
            yield past >= meaning.day().length()
                && (tense == Tense.FUTURE
                    ? past > 14
                        && !(past < JUST_OVER && future > FARTHEST_AHEAD && !context.cue().isWill())
                    : tense == Tense.PAST ? past > 300 : future < past);
          }
        };
    if (before.equals(now) && meaning.pick() == Pick.LAST) {
      before = meaning.day().until(now.minusDays(1));
    }
    LocalDate chosen = ahead ? after : before;
    LocalDate other = ahead ? before : after;
    return reading(
        meaning,
        chosen,
        new Why(
            now.toString(),
            AnchorKind.PUBLICATION,
            rule(meaning),
            meaning.name() + (ahead ? " still to come" : " last past") + doubt(meaning),
            List.of(Period.day(other).when())));
  }

  private static Reading reading(Holiday meaning, LocalDate day, Why why) {
    if (meaning.day().length() == 1) {
      return Reading.of(Period.day(day), why);
    }
    When days = When.between(day, day.plusDays(meaning.day().length() - 1L));
    return Reading.of(TimexType.DATE, days.edtf(), days, why);
  }

  private static Rule rule(Holiday meaning) {
    return meaning.day().isSighted() ? Rule.HOLIDAY_SIGHTED : Rule.HOLIDAY;
  }

  private static String doubt(Holiday meaning) {
    return meaning.day().isSighted() ? ", a day earlier or later where the moon is sighted" : "";
  }

  private static Reading unanchored(Holiday meaning) {
    LocalDate a = meaning.day().in(2001);
    LocalDate b = meaning.day().in(2002);
    boolean fixed = a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth();
    if (fixed) {
      return CalendarResolution.unanchored(
          new Calendar(null, a.getMonthValue(), a.getDayOfMonth(), 0, Pick.OPEN));
    }
    return Reading.of(TimexType.DATE, "XXXX-XX-XX", null, Context.unanchored());
  }
}
