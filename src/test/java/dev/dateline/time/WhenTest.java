package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenTest {

  @Test
  void spansTwoTimesAsExactlyAsEachIsKnown() {
    When february = When.parse("2022-02~");
    When call = When.day(LocalDate.of(2022, 5, 13));

    assertThat(When.spanning(february, call).edtf()).isEqualTo("2022-02~/2022-05-13");
    assertThat(When.spanning(february, null).edtf()).isEqualTo("2022-02~/..");
    assertThat(When.spanning(null, call).edtf()).isEqualTo("../2022-05-13");
  }

  @Test
  void saysApproximately() {
    assertThat(When.parse("2022-02").approximately())
        .isEqualTo(
            new When(
                "2022-02~",
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2022, 2, 28),
                Granularity.MONTH));
  }

  @Test
  void overlapsWhereADayIsCommon() {
    When may = When.parse("2022-05");
    assertThat(may.overlaps(When.parse("2022-05-31/2022-06-02"))).isTrue();
    assertThat(may.overlaps(When.parse("2022-06"))).isFalse();
    assertThat(may.overlaps(When.parse("2022-04/.."))).isTrue();
    assertThat(may.overlaps(When.parse("../2022-04"))).isFalse();
  }
}
