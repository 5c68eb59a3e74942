package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probabilities and small words as bytes. */
class NumberedTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"0.5, 0", "0.1, -31", "0.9, 31", "0, -127", "1, 127"})
  void oddsBecomeSteps(double probability, byte expected) {
    assertThat(Numbered.odds(probability)).isEqualTo(expected);
  }

  @Property
  void likelierIsNeverLess(
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    assertThat(Numbered.odds(Math.max(one, other)))
        .isGreaterThanOrEqualTo(Numbered.odds(Math.min(one, other)));
    assertThat(Math.abs(Numbered.odds(one) + Numbered.odds(1 - one))).isLessThanOrEqualTo(1);
  }

  @Test
  void wordsThatNoListNumbersStandApart() {
    assertThat(Numbered.modal(null)).isEqualTo((byte) -1);
    assertThat(Numbered.modal("dare")).isGreaterThan(Numbered.modal("might"));
    assertThat(Numbered.relation("discourse")).isGreaterThan(Numbered.relation("root"));
  }
}
