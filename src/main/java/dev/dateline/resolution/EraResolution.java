package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Era;
import dev.dateline.time.EdtfDate;
import dev.dateline.time.EdtfInterval;
import dev.dateline.time.Granularity;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.Locale;

/** Decades, centuries and millennia. */
final class EraResolution {

  private EraResolution() {}

  static Reading resolve(Era meaning, Context context) {
    if (meaning.beforeChrist()) {
      return beforeChrist(meaning);
    }
    if (meaning.unit() != Unit.DECADE) {
      int first = (meaning.number() - 1) * meaning.unit().years();
      Period period = Period.of(meaning.unit(), LocalDate.of(Math.max(first, 0), 6, 1));
      return Reading.of(period, Context.stated(Rule.ERA, "counted from the year 1"));
    }
    if (meaning.number() >= 100) {
      return Reading.of(
          Period.of(Unit.DECADE, LocalDate.of(meaning.number(), 6, 1)),
          Context.stated(Rule.ERA, "the text names the decade"));
    }
    int now = context.published() == null ? 2000 : context.published().getYear();
    int candidate = now - Math.floorMod(now, 100) + meaning.number();
    int year = candidate > now ? candidate - 100 : candidate;
    return Reading.of(
        Period.of(Unit.DECADE, LocalDate.of(year, 6, 1)),
        context.why(
            context.published(),
            context.published() == null
                ? Resolution.AnchorKind.UNKNOWN
                : Resolution.AnchorKind.PUBLICATION,
            Rule.ERA,
            "the latest such decade that has begun"));
  }

  /** "the 480s BC" are 489 to 480, "the 4th century BC" 400 to 301 before Christ. */
  private static Reading beforeChrist(Era meaning) {
    int years = meaning.unit().years();
    int number = meaning.unit() == Unit.DECADE ? meaning.number() / 10 : meaning.number() - 1;
    String value =
        "BC"
            + String.format(
                Locale.ROOT,
                meaning.unit() == Unit.DECADE
                    ? "%03d"
                    : meaning.unit() == Unit.CENTURY ? "%02d" : "%01d",
                number);
    int oldest = meaning.unit() == Unit.DECADE ? number * years + years - 1 : (number + 1) * years;
    int youngest = oldest - years + 1;
    When when =
        When.of(
            new EdtfInterval(EdtfDate.of(1 - oldest), EdtfDate.of(1 - youngest)),
            meaning.unit() == Unit.DECADE ? Granularity.DECADE : meaning.unit().granularity());
    return Reading.of(
        TimexType.DATE, value, when, Context.stated(Rule.ERA, "counted backwards from the year 1"));
  }
}
