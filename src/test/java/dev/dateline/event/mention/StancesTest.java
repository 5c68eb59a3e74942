package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an event's own words and those above it add up. No dates, so no day of publication. */
class StancesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | its own words | those above | the whole | the deciding word
          The ferry [sank].                                 | HAPPENS  | HAPPENS  | HAPPENS  | ''
          The ferry will [sink].                            | EXPECTED | HAPPENS  | EXPECTED | will
          The mayor refused to [resign].                    | HAPPENS  | FAILS    | FAILS    | refused
          The bank said it may [close].                     | OPEN     | HAPPENS  | OPEN     | may
          The firm decided not to [appeal].                 | FAILS    | EXPECTED | FAILS    | not
          # from the outermost inwards
          The firm did not fail to try to [sell] the mill.  | HAPPENS  | OPEN     | OPEN     | try
          The mayor may refuse to [resign].                 | HAPPENS  | OPEN     | OPEN     | refuse
          # an auxiliary or copula says no more than its predicate
          The ferry [will] sink.                            | EXPECTED | HAPPENS  | EXPECTED | will
          The mayor may [be] ill.                           | OPEN     | HAPPENS  | OPEN     | may
          """)
  void ownWordsAndThoseAboveAddUp(String text, Effect own, Effect outer, Effect whole, String cue) {
    MarkedWord word = new MarkedWord(text);
    Stance stance = word.stances.of(word.token);

    assertThat(stance.own()).isEqualTo(own);
    assertThat(stance.outer()).isEqualTo(outer);
    assertThat(stance.effect()).isEqualTo(whole);
    assertThat(word.form(stance.cue())).isEqualTo(cue);
  }
}
