package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every stretch of the calendar, whatever the day (years -3000 to 5000). */
class PeriodTest {

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(-3000, 1, 1).toEpochDay();
    long last = LocalDate.of(5000, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(
        Unit.DAY,
        Unit.WEEK,
        Unit.MONTH,
        Unit.SEASON,
        Unit.QUARTER,
        Unit.HALF,
        Unit.YEAR,
        Unit.DECADE,
        Unit.CENTURY,
        Unit.MILLENNIUM);
  }

  @Property(tries = 300)
  void holdsTheDayItWasMadeOf(@ForAll("units") Unit unit, @ForAll("days") LocalDate day) {
    Period period = Period.of(unit, day);

    assertThat(period.contains(day)).isTrue();
    assertThat(period.contains(period.first().minusDays(1))).isFalse();
    assertThat(period.contains(period.last().plusDays(1))).isFalse();
    assertThat(Period.of(unit, period.last())).isEqualTo(period);
  }

  /** A week has the number that ISO 8601 counts for it. */
  @Property(tries = 300)
  void weeksAreNumbered(
      @ForAll @IntRange(min = 1583, max = 5000) int year,
      @ForAll @IntRange(min = 1, max = 52) int week) {
    LocalDate monday = Period.week(year, week).first();

    assertThat(monday.get(IsoFields.WEEK_BASED_YEAR)).isEqualTo(year);
    assertThat(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(week);
  }

  @Property(tries = 300)
  void addingAndSubtractingUndoEachOther(
      @ForAll("units") Unit unit,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = -50, max = 50) int count) {
    Period period = Period.of(unit, day);

    assertThat(period.plus(count).plus(-count)).isEqualTo(period);
    assertThat(period.until(period.plus(count))).isEqualTo(count);
  }

  @Property(tries = 300)
  void followsWithoutAGap(@ForAll("units") Unit unit, @ForAll("days") LocalDate day) {
    Period period = Period.of(unit, day);

    assertThat(period.plus(1).first()).isEqualTo(period.last().plusDays(1));
  }

  @Property(tries = 300)
  void hasAPlaceOnTheCalendarWithTheSameDays(
      @ForAll("units") Unit unit, @ForAll("days") LocalDate day) {
    Period period = Period.of(unit, day);
    When when = period.when();

    assertThat(when.earliest()).isBeforeOrEqualTo(when.latest());
    assertThat(when.granularity()).isEqualTo(unit.granularity());
    assertThat(Edtf.parse(when.edtf()).toString()).isEqualTo(when.edtf());
    assertThat(when.earliest()).isEqualTo(period.first());
    assertThat(when.latest()).isEqualTo(period.last());
  }

  @Property(tries = 300)
  void weeksAreIsoWeeks(@ForAll("days") LocalDate day) {
    Period week = Period.of(Unit.WEEK, day);

    assertThat(ChronoUnit.DAYS.between(week.first(), week.last())).isEqualTo(6);
    if (day.getYear() > 1) {
      assertThat(week.value())
          .endsWith(String.format("-W%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }
  }
}
