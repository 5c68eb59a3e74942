package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.OfDay;
import dev.dateline.resolution.Reading.Details;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Edtf;
import dev.dateline.time.EdtfTime;
import dev.dateline.time.Granularity;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Times of a day: clock times and parts of days, on the day named with them or spoken of. */
final class ClockResolution {

  private ClockResolution() {}

  static Reading resolve(Clock meaning, Context context) {
    Day day = day(meaning.day(), From.EITHER, context, Rule.CLOCK);
    String clock =
        String.format(Locale.ROOT, "T%02d:%02d", meaning.hour(), Math.max(meaning.minute(), 0))
            + (meaning.second() >= 0 ? String.format(Locale.ROOT, ":%02d", meaning.second()) : "");
    When when = day.date() == null ? null : when(meaning, day.date());
    return new Reading(
        TimexType.TIME,
        day.value() + clock,
        when,
        day.date() == null ? null : Period.day(day.date()),
        Details.NONE,
        day.why());
  }

  private static When when(Clock meaning, LocalDate day) {
    LocalDate date = meaning.hour() == 24 ? day.plusDays(1) : day;
    LocalTime time =
        LocalTime.of(
            meaning.hour() % 24, Math.max(meaning.minute(), 0), Math.max(meaning.second(), 0));
    Granularity granularity =
        meaning.second() >= 0
            ? Granularity.SECOND
            : meaning.minute() > 0 ? Granularity.MINUTE : Granularity.HOUR;
    return When.of(new EdtfTime(date, time, offset(meaning.offset())), granularity);
  }

  private static ZoneOffset offset(String offset) {
    try {
      return offset == null ? null : ZoneOffset.of(offset);
    } catch (java.time.DateTimeException e) {
      // Digits that look like an offset and are none: the local time stays.
      return null;
    }
  }

  static Reading resolve(OfDay meaning, Context context) {
    Day day = day(meaning.day(), meaning.from(), context, Rule.PART_OF_DAY);
    When when = day.date() == null ? null : When.of(Edtf.day(day.date()), Granularity.PART_OF_DAY);
    return new Reading(
        TimexType.TIME,
        day.value() + "T" + meaning.part().designator(),
        when,
        day.date() == null ? null : Period.day(day.date()),
        Details.NONE,
        day.why());
  }

  /** A day as a value, and as a date where that is known. */
  private record Day(String value, LocalDate date, Why why) {}

  private static Day day(Meaning named, From from, Context context, Rule rule) {
    if (named != null) {
      Reading reading = context.resolve(named);
      if (reading.period() != null && reading.period().unit() == Unit.DAY) {
        return new Day(reading.value(), reading.period().first(), reading.why());
      }
      String value =
          reading.value().startsWith("XXXX-WXX") || reading.value().length() == 10
              ? reading.value()
              : "XXXX-XX-XX";
      return new Day(value, null, reading.why());
    }
    Period base = context.storyAt(Unit.DAY);
    boolean near =
        context.story().isNarrative()
            || from == From.STORY
            || context.story().mentionedIn(context.expression().sentence());
    if (!near && context.published() != null) {
      base = Period.day(context.published());
    }
    if (base == null || base.unit() != Unit.DAY) {
      return new Day("XXXX-XX-XX", null, Context.unanchored());
    }
    boolean mentioned = context.story().day() != null && base.equals(context.story().day());
    return new Day(
        base.value(),
        base.first(),
        context.why(
            base,
            mentioned ? AnchorKind.EXPRESSION : AnchorKind.PUBLICATION,
            rule,
            mentioned ? "on the day spoken of" : "on the day of publication"));
  }
}
