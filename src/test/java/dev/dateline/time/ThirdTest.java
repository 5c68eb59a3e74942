package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThirdTest {

  @ParameterizedTest
  @CsvSource({
    "EARLY, MONTH, 2022-02-11, 2022-02-01~/2022-02-10~",
    "MIDDLE, MONTH, 2022-02-11, 2022-02-11~/2022-02-20~",
    "LATE, MONTH, 2024-02-11, 2024-02-21~/2024-02-29~",
    "EARLY, YEAR, 2022-02-11, 2022-01~/2022-04~",
    "MIDDLE, YEAR, 2022-02-11, 2022-05~/2022-08~",
    "LATE, YEAR, 2022-02-11, 2022-09~/2022-12~",
    "LATE, SEASON, 2022-01-11, 2022-02~",
    "EARLY, HALF, 2022-08-11, 2022-07~/2022-08~",
    "MIDDLE, DECADE, 1991-01-01, 1994~/1996~",
    "LATE, DECADE, 1991-01-01, 1997~/1999~",
    "EARLY, CENTURY, 1991-01-01, 1900~/1933~",
    "LATE, WEEK, 2022-05-13, 2022-05-13~/2022-05-15~",
    "LATE, DAY, 2022-05-13, 2022-05-13"
  })
  void cutsPeriods(Third third, Unit unit, LocalDate day, String edtf) {
    assertThat(third.of(Period.of(unit, day)).edtf()).isEqualTo(edtf);
  }

  @Property
  void thirdsFillThePeriodWithoutOverlap(
      @ForAll @IntRange(min = -700_000, max = 700_000) int epochDay, @ForAll Unit unit) {
    if (unit.isClock() || unit == Unit.NIGHT || unit == Unit.DAY || unit == Unit.WEEKEND) {
      return;
    }
    Period period = Period.of(unit, LocalDate.ofEpochDay(epochDay));

    When early = Third.EARLY.of(period);
    When middle = Third.MIDDLE.of(period);
    When late = Third.LATE.of(period);

    assertThat(early.earliest()).isEqualTo(period.first());
    assertThat(late.latest()).isEqualTo(period.last());
    if (unit != Unit.WEEK) {
      assertThat(middle.earliest()).isEqualTo(early.latest().plusDays(1));
      assertThat(late.earliest()).isEqualTo(middle.latest().plusDays(1));
    }
  }
}
