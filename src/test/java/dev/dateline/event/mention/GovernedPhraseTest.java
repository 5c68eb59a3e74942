package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What its governor says of the event that a noun names: effect and deciding word. No dates, so no
 * day of publication.
 */
class GovernedPhraseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The organizers cancelled the [concert].            | FAILS cancelled
          The [concert] was cancelled.                       | FAILS cancelled
          The party called for [elections].                  | OPEN called
          The firm will hold a [meeting].                    | EXPECTED will
          The sides may reach an [agreement].                | OPEN may
          # what is definite is there, whatever is denied of it
          The mayor did not attend the [meeting].            | HAPPENS
          The mayor did not attend a [meeting].              | FAILS not
          The mayor did not watch their [concert].           | HAPPENS
          The [strike] will not spread.                      | HAPPENS
          # times and places are no complements
          The mayor will speak after the [meeting].          | HAPPENS
          The mayor refused comment during the [attack].     | HAPPENS
          """)
  void decide(String text, String expected) {
    MarkedWord word = new MarkedWord(text);

    assertThat(
            word.show(
                new GovernedPhrase(word.facts, word.predications, word.stances::of).of(word.token)))
        .isEqualTo(expected);
  }
}
