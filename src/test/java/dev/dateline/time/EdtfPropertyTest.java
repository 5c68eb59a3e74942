package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every EDTF text, and of every text that is none. */
class EdtfPropertyTest {

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<String> year =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 9999).map(y -> String.format("%04d", y)),
            Arbitraries.integers().between(0, 999).map(y -> String.format("%03dX", y)),
            Arbitraries.integers().between(0, 99).map(y -> String.format("%02dXX", y)),
            Arbitraries.just("XXXX"));
    Arbitrary<String> month =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 12).map(m -> String.format("-%02d", m)),
            Arbitraries.of("-XX", "-0X", "-1X"));
    Arbitrary<String> day =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 28).map(d -> String.format("-%02d", d)),
            Arbitraries.of("", "-XX", "-1X", "-X1", "-0X"));
    Arbitrary<String> mark = Arbitraries.of("", "?", "~", "%");
    return Combinators.combine(year, month, day, mark).as((y, m, d, q) -> y + m + d + q);
  }

  @Property(tries = 500)
  void spellsWhatItReads(@ForAll("dates") String text) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.toString()).isEqualTo(text);
    assertThat(Edtf.parse(edtf.toString())).isEqualTo(edtf);
  }

  @Property(tries = 500)
  void beginsBeforeItEnds(@ForAll("dates") String text) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.earliest() == null).isEqualTo(edtf.latest() == null);
    if (edtf.earliest() != null) {
      assertThat(edtf.earliest()).isBeforeOrEqualTo(edtf.latest());
    }
  }

  @Property(tries = 1000)
  void refusesAnyOtherTextInOneWay(@ForAll String text) {
    try {
      assertThat(Edtf.parse(text).toString()).isEqualTo(text);
    } catch (EdtfFormatException refused) {
      assertThat(refused).hasMessageContaining("is not an EDTF date");
    }
  }

  @Property(tries = 300)
  void knowsEveryDayOfTheCalendar(@ForAll("days") LocalDate day) throws DateTimeException {
    When when = When.day(day);

    assertThat(when.earliest()).isEqualTo(day);
    assertThat(when.latest()).isEqualTo(day);
    assertThat(When.parse(when.edtf())).isEqualTo(when);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
