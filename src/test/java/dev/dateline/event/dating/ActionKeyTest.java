package dev.dateline.event.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that may, or may not, report the same action. */
class ActionKeyTest {

  @ParameterizedTest
  @CsvSource({
    "speak, call, true",
    "invade, invasion, true",
    "kidnap, abduction, true",
    "inspect, inspection, true",
    "appoint, appointment, true",
    "kill, murder, true",
    "kill, sell, false",
    "meet, speak, false",
    "rise, fall, false",
  })
  void wordsForOneActionShareAKey(String one, String other, boolean same) {
    assertThat(ActionKey.of(one).equals(ActionKey.of(other))).isEqualTo(same);
  }
}
