package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTenseTest {

  @ParameterizedTest
  @CsvSource({
    "kill, killed", "close, closed", "carry, carried", "play, played", "stop, stopped",
    "plan, planned", "visit, visited", "open, opened", "admit, admitted", "refer, referred",
    "fix, fixed", "withdraw, withdrew", "speak, spoke", "cut, cut", "overthrow, overthrew",
    "rain, rained", "end, ended", "argue, argued", "offer, offered", "suffer, suffered"
  })
  void isFormedByRuleOrLookedUp(String lemma, String past) {
    assertThat(PastTense.of(lemma)).isEqualTo(past);
  }
}
