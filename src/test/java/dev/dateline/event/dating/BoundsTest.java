package dev.dateline.event.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.time.When;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** One event on an unknown day is one of a set of days. */
class BoundsTest {

  private static final LocalDate DAY = LocalDate.of(2022, 5, 13);

  @Test
  void spellsWhatIsKnown() {
    assertThat(Bounds.someDay(null, DAY).edtf()).isEqualTo("[..2022-05-13]");
    assertThat(Bounds.someDay(DAY, null).edtf()).isEqualTo("[2022-05-13..]");
    assertThat(Bounds.someDay(DAY, DAY).edtf()).isEqualTo("2022-05-13");
    assertThat(Bounds.someDay(null, null)).isNull();
    assertThat(Bounds.someDay(DAY, DAY.minusDays(1))).isNull();
  }

  @Property
  void isWhatTheCalendarReads(@ForAll @IntRange(max = 4000) int days) {
    When when = Bounds.someDay(DAY, DAY.plusDays(days));
    assertThat(when.earliest()).isEqualTo(DAY);
    assertThat(when.latest()).isEqualTo(DAY.plusDays(days));
    assertThat(When.parse(when.edtf()).latest()).isEqualTo(when.latest());
    assertThat(Bounds.isDay(when)).isEqualTo(days == 0);
  }
}
