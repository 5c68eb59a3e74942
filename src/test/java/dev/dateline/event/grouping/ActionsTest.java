package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.grouping.Actions.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near two words are to naming the same action: one word | another | how near. */
class ActionsTest {

  @ParameterizedTest
  @CsvSource({
    "sign, sign, SAME",
    "invade, invasion, RELATED",
    "speak, talk, RELATED",
    "rain, sign, NONE"
  })
  void likenessIsThatOfTheirSenses(String one, String other, Likeness likeness) {
    assertThat(Actions.likeness(one, other)).isEqualTo(likeness);
    assertThat(Actions.likeness(other, one)).isEqualTo(likeness);
  }
}
