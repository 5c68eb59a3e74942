package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyDayTest {

  /** Easter Sundays as the churches published them. */
  @ParameterizedTest
  @CsvSource({
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "1998-04-12",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2022-04-17",
    "2024-03-31",
    "2038-04-25"
  })
  void easter(LocalDate sunday) {
    assertThat(new YearlyDay.Easter(0).in(sunday.getYear())).isEqualTo(sunday);
  }

  @Property(tries = 300)
  void easterIsASundayOfSpring(@ForAll @IntRange(min = 1583, max = 9999) int year) {
    LocalDate easter = new YearlyDay.Easter(0).in(year);

    assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
  }

  /** First days of the Jewish year as calendars print them. */
  @ParameterizedTest
  @CsvSource({
    "1973-09-27",
    "2000-09-30",
    "2012-09-17",
    "2013-09-05",
    "2016-10-03",
    "2022-09-26",
    "2024-10-03"
  })
  void roshHashanah(LocalDate day) {
    assertThat(new YearlyDay.RoshHashanah(0).in(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"-193, 2013-02-24", "-163, 2013-03-26", "-163, 2024-04-23", "9, 1973-10-06"})
  void jewishHolidays(int plus, LocalDate day) {
    assertThat(new YearlyDay.RoshHashanah(plus).in(day.getYear())).isEqualTo(day);
  }

  @Property(tries = 300)
  void roshHashanahIsNoSundayWednesdayOrFriday(@ForAll @IntRange(min = 1583, max = 2239) int year) {
    LocalDate day = new YearlyDay.RoshHashanah(0).in(year);

    assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    assertThat(day.getMonthValue()).isIn(9, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "11, 4, 4, 0, 2022-11-24", // Thanksgiving
    "5, 1, -1, 0, 2022-05-30", // Memorial Day
    "11, 1, 1, 1, 2022-11-08", // Election Day
    "9, 1, 1, 0, 2022-09-05" // Labor Day
  })
  void nthWeekday(int month, int weekday, int nth, int plus, LocalDate day) {
    assertThat(new YearlyDay.NthWeekday(month, weekday, nth, plus).in(day.getYear()))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"12, 25, 2022-12-25", "2, 29, 2024-02-29", "2, 29, 2023-02-28"})
  void fixed(int month, int day, LocalDate expected) {
    assertThat(new YearlyDay.Fixed(month, day).in(expected.getYear())).isEqualTo(expected);
  }
}
