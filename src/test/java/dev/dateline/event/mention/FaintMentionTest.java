package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaintMentionTest {

  @ParameterizedTest(name = "probability {0}, factuality {1}: told {2}")
  @CsvSource({
    "0.03, -3, true", // denied: even an unlikely one is missed
    "0.02, -3, false",
    "0.03, 0, false", // open: it takes twice as much
    "0.06, 0, true",
    "0.06, 1, false",
    "0.1, 1, true",
    "0.9, 2, false", // happened: nobody is misled
    "0.9, 3, false"
  })
  void toldWhereItsAbsenceWouldMislead(double probability, double factuality, boolean told) {
    assertThat(FaintMention.isTold(probability, factuality)).isEqualTo(told);
    assertThat(FaintMention.mayBe(probability) || !told).isTrue();
  }
}
