package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Ambiguous;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.resolution.Reading.Why;
import dev.dateline.time.EdtfDate;
import dev.dateline.time.Period;
import dev.dateline.time.Qualification;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Days and months: with their year as written, without it by {@link YearlessDate}. */
final class CalendarResolution {

  private CalendarResolution() {}

  static Reading resolve(Calendar meaning, Context context) {
    if (meaning.year() == null && meaning.pick() == Pick.OPEN && isHabit(meaning, context)) {
      return habit(meaning);
    }
    if (DayOfAttacks.isMeant(meaning, context)) {
      return Reading.of(
          Period.day(DayOfAttacks.DAY),
          Context.stated(
              Rule.YEARLESS_DATE, "a day known by its date: that of the attacks of 2001"));
    }
    if (meaning.month() == 0) {
      return meaning.day() == 0
          ? WeekdayDirection.resolve(meaning, context)
          : dayOfMonth(meaning, context);
    }
    if (meaning.year() == null) {
      return YearlessDate.resolve(meaning, context);
    }
    Integer year = Years.of(meaning.year(), context);
    if (year == null) {
      return unanchored(meaning);
    }
    boolean written = meaning.year() instanceof Year;
    Why why =
        written
            ? Context.stated(
                meaning.year() instanceof Year y && y.twoDigits()
                    ? Rule.TWO_DIGIT_YEAR
                    : Rule.EXPLICIT_DATE,
                "the text names the year")
            : context.resolve(meaning.year()).why();
    Period period = period(meaning, year);
    return period == null ? unanchored(meaning) : Reading.of(period, why);
  }

  private static boolean isHabit(Calendar meaning, Context context) {
    return (meaning.weekday() == 0 || meaning.month() == 0 && meaning.day() == 0)
        && !context.story().isNarrative()
        && HabitCues.tell(context.expression());
  }

  /** "usually held in March": every March. */
  private static Reading habit(Calendar meaning) {
    String value =
        meaning.weekday() != 0
            ? "XXXX-WXX-" + meaning.weekday()
            : meaning.month() == 0
                ? String.format(Locale.ROOT, "XXXX-XX-%02d", meaning.day())
                : unanchored(meaning).value();
    return Reading.of(
        TimexType.SET, value, null, Context.stated(Rule.REPEATED, "comes again and again"));
  }

  /** The day or month in that year; null for a day that the year doesn't have. */
  static Period period(Calendar meaning, int year) {
    if (meaning.day() == 0) {
      return Period.month(year, meaning.month());
    }
    return YearMonth.of(year, meaning.month()).isValidDay(meaning.day())
        ? Period.day(LocalDate.of(year, meaning.month(), meaning.day()))
        : null;
  }

  /** With {@code XXXX} for the year. */
  static Reading unanchored(Calendar meaning) {
    String month = String.format(Locale.ROOT, "%02d", meaning.month());
    String day = meaning.day() == 0 ? null : String.format(Locale.ROOT, "%02d", meaning.day());
    EdtfDate edtf = new EdtfDate("XXXX", month, day, Qualification.NONE);
    return Reading.of(TimexType.DATE, edtf.toString(), When.of(edtf), Context.unanchored());
  }

  /** "the 15th": of the month that the story is at. */
  private static Reading dayOfMonth(Calendar meaning, Context context) {
    Period base = context.storyAt(Unit.MONTH);
    if (base == null) {
      return Reading.of(
          TimexType.DATE,
          String.format(Locale.ROOT, "XXXX-XX-%02d", meaning.day()),
          When.of(
              new EdtfDate(
                  "XXXX",
                  "XX",
                  String.format(Locale.ROOT, "%02d", meaning.day()),
                  Qualification.NONE)),
          Context.unanchored());
    }
    YearMonth month = YearMonth.from(base.first());
    if (meaning.weekday() == 0 && month.isValidDay(meaning.day())) {
      month = turned(month, month.atDay(meaning.day()), context);
    }
    for (int i = 0; i < 12; i++) {
      YearMonth candidate = month.plusMonths(i % 2 == 0 ? -i / 2 : (i + 1) / 2);
      if (candidate.isValidDay(meaning.day())) {
        LocalDate day = candidate.atDay(meaning.day());
        if (meaning.weekday() == 0 || day.getDayOfWeek().getValue() == meaning.weekday()) {
          return Reading.of(
              Period.day(day),
              context.why(
                  base,
                  Resolution.AnchorKind.EXPRESSION,
                  Rule.DAY_OF_MONTH,
                  "a day of the month spoken of"));
        }
      }
    }
    return Reading.of(
        TimexType.DATE,
        base.value().substring(0, 4) + "-XX-" + meaning.day(),
        null,
        Context.unanchored());
  }

  /** The month before or after the publication's, where the verb tells that its day can't be. */
  private static YearMonth turned(YearMonth month, LocalDate day, Context context) {
    LocalDate now = context.published();
    if (now == null || !month.equals(YearMonth.from(now)) || context.story().month() != null) {
      return month;
    }
    Tense tense = context.cue().tense();
    return tense == Tense.PAST && day.isAfter(now)
        ? month.minusMonths(1)
        : tense == Tense.FUTURE && day.isBefore(now) ? month.plusMonths(1) : month;
  }

  /** Day first or month first: what is impossible or far from the anchor loses. */
  static Reading resolve(Ambiguous meaning, Context context) {
    Reading first = resolve(meaning.first(), context);
    Reading second = resolve(meaning.second(), context);
    if (first.period() == null || second.period() == null) {
      return first;
    }
    boolean swap =
        context.published() != null
            && meaning.first().year() != null
            && far(second, context.published()) + 31 < far(first, context.published())
            && far(first, context.published()) < 366
            && first.period().first().isAfter(context.published());
    Reading chosen = swap ? second : first;
    Reading other = swap ? first : second;
    Why why = chosen.why();
    return chosen.with(
        new Why(
            why.anchor(),
            why.kind(),
            Rule.AMBIGUOUS_DIGITS,
            "digits that may be day and month or month and day: "
                + (swap
                    ? "the other order lies in the future"
                    : "read in the usual order of the notation"),
            List.of(other.when())));
  }

  private static long far(Reading reading, LocalDate from) {
    return Math.abs(ChronoUnit.DAYS.between(from, reading.period().first()));
  }
}
