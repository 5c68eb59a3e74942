package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.mention.Predication.Tense;
import dev.dateline.event.mention.Signatures.Sign;
import dev.dateline.event.mention.Signatures.Signature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What follows for a governed event: signs of the governor | its own effect and tense | effect and
 * who decides it. The governor stands at 5, what decides about it at 3.
 */
class ImplicationTest {

  @ParameterizedTest(name = "{0} {1} under {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # managed to
          AFFIRMED    | DENIED      | HAPPENS  | PAST    | HAPPENS  | -1
          AFFIRMED    | DENIED      | FAILS    | PAST    | FAILS    | 3
          AFFIRMED    | DENIED      | OPEN     | PRESENT | OPEN     | 3
          AFFIRMED    | DENIED      | EXPECTED | FUTURE  | EXPECTED | 3
          # failed to
          DENIED      | AFFIRMED    | HAPPENS  | PAST    | FAILS    | 5
          DENIED      | AFFIRMED    | FAILS    | PAST    | HAPPENS  | -1
          DENIED      | AFFIRMED    | OPEN     | PRESENT | OPEN     | 5
          DENIED      | AFFIRMED    | EXPECTED | FUTURE  | OPEN     | 5
          # planned to
          EXPECTED    | OPEN        | HAPPENS  | PAST    | EXPECTED | 5
          EXPECTED    | OPEN        | FAILS    | PAST    | OPEN     | 3
          EXPECTED    | OPEN        | OPEN     | PRESENT | OPEN     | 5
          # wanted to
          OPEN        | OPEN        | HAPPENS  | PAST    | OPEN     | 5
          OPEN        | OPEN        | OPEN     | PRESENT | OPEN     | 3
          # knew that: taken for granted
          AFFIRMED    | AFFIRMED    | FAILS    | PAST    | HAPPENS  | -1
          # got to, gets to
          IF_PAST     | DENIED      | HAPPENS  | PAST    | HAPPENS  | -1
          IF_PAST     | DENIED      | HAPPENS  | PRESENT | OPEN     | 5
          # began to
          AS_GOVERNOR | DENIED      | HAPPENS  | PAST    | HAPPENS  | -1
          AS_GOVERNOR | DENIED      | EXPECTED | FUTURE  | EXPECTED | 3
          """)
  void followsFromSignsAndGovernor(
      Sign affirmed, Sign denied, Effect governor, Tense tense, Effect expected, int cue) {
    int outerCue = governor == Effect.HAPPENS ? -1 : 3;
    Stance stance = new Stance(governor, governor, Effect.HAPPENS, outerCue);

    assertThat(Implication.of(new Signature(affirmed, denied), 5, stance, tense))
        .isEqualTo(new Commitment(expected, cue));
  }
}
