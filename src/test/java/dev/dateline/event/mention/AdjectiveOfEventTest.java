package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an adjective says of the event that a noun names. No dates, so no day of publication. */
class AdjectiveOfEventTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The planned [merger] worries them.           | EXPECTED planned
          The planned [merger] talks failed.           | EXPECTED planned
          An attempted [coup] shook the island.        | FAILS attempted
          The alleged [fraud] cost them millions.      | OPEN alleged
          The cancelled [concert] will be repeated.    | FAILS cancelled
          # nothing that sets it apart from what happened
          The long [strike] ended.                     | -
          The [merger] planned by the bank failed.     | -
          The minister [resigned].                     | -
          """)
  void decide(String text, String expected) {
    MarkedWord word = new MarkedWord(text);

    assertThat(word.show(new AdjectiveOfEvent(word.facts).of(word.token))).isEqualTo(expected);
  }
}
