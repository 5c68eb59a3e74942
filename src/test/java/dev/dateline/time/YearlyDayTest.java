package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
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

  /** As kept in Saudi Arabia. */
  @ParameterizedTest
  @CsvSource({
    "10, 1, 2011-08-30",
    "10, 1, 2013-08-08",
    "10, 1, 2022-05-02",
    "12, 10, 2013-10-15",
    "12, 10, 2021-07-20",
    "1, 1, 2012-11-15"
  })
  void islamicHolidays(int month, int day, LocalDate expected) {
    YearlyDay holiday = new YearlyDay.Islamic(month, day, 1);

    assertThat(holiday.in(expected.getYear())).isEqualTo(expected);
  }

  /** A year of 354 days brings the same day twice into some years of 365. */
  @Test
  void islamicDaysComeTwiceInSomeYears() {
    YearlyDay fastBroken = new YearlyDay.Islamic(10, 1, 1);

    assertThat(fastBroken.in(2000)).isEqualTo("2000-01-08");
    assertThat(fastBroken.until(LocalDate.of(2000, 12, 30))).isEqualTo("2000-12-27");
    assertThat(fastBroken.after(LocalDate.of(2000, 3, 1))).isEqualTo("2000-12-27");
  }

  @Property(tries = 300)
  void theLatestAndTheNextOneEncloseADay(
      @ForAll @IntRange(min = -20_000, max = 40_000) int epochDay,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 29) int dayOfMonth) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    YearlyDay yearly = new YearlyDay.Islamic(month, dayOfMonth, 1);

    LocalDate before = yearly.until(day);
    LocalDate after = yearly.after(day);

    assertThat(before).isBeforeOrEqualTo(day);
    assertThat(after).isAfter(day);
    assertThat(ChronoUnit.DAYS.between(before, after)).isBetween(353L, 356L);
  }

  /** ICU reckons the Chinese calendar by the sky; the written list has to agree. */
  @Property(tries = 200)
  void newYearOfTheChineseCalendar(@ForAll @IntRange(min = 1901, max = 2099) int year) {
    YearlyDay.Listed listed = listed("chinese new year");
    ChineseCalendar calendar =
        new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.ROOT);
    LocalDate day = listed.in(year);
    calendar.setTimeInMillis(
        day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant().toEpochMilli());

    assertThat(listed.covers(year)).isTrue();
    assertThat(calendar.get(Calendar.MONTH)).isZero();
    assertThat(calendar.get(Calendar.DAY_OF_MONTH)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1998-10-19", "2008-10-28", "2012-11-13", "2013-11-03", "2019-10-27", "2023-11-12"})
  void diwali(LocalDate day) {
    assertThat(listed("diwali").in(day.getYear())).isEqualTo(day);
  }

  @Test
  void aListEnds() {
    YearlyDay.Listed listed = new YearlyDay.Listed(2000, MonthDay.of(1, 20), "abcA");

    assertThat(listed.in(2003)).isEqualTo("2003-02-15");
    assertThat(listed.covers(2000)).isFalse();
    assertThat(listed.covers(2002)).isTrue();
    assertThat(listed.covers(2003)).isFalse();
    assertThatThrownBy(() -> listed.in(2004)).isInstanceOf(DateTimeException.class);
  }

  private static YearlyDay.Listed listed(String name) {
    try (InputStream in =
            YearlyDayTest.class.getResourceAsStream("/dev/dateline/expression/en/holidays.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String[] rule =
          lines
              .lines()
              .filter(line -> line.contains("\t" + name))
              .findFirst()
              .orElseThrow()
              .split("[:\t]");
      return new YearlyDay.Listed(
          Integer.parseInt(rule[1]), MonthDay.parse("--" + rule[2]), rule[3]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
