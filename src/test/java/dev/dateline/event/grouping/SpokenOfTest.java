package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of Wednesday 2024-05-15, after a call was told of | verb | does it speak of the call? */
class SpokenOfTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [call] [lasted] an hour.                | lasted    | true
          Officials [requested] the [call].           | requested | true
          # more than the bare noun may be another call
          The first [call] [lasted] an hour.          | lasted    | false
          A [call] [lasted] an hour.                  | lasted    | false
          # a date of its own makes an event of its own
          The [call] [ended] on Tuesday.              | ended     | false
          The [concert] [lasted] an hour.             | lasted    | false
          """)
  void aBareNounTakesUpWhatWasTold(String text, String verb, boolean expected) {
    RecalledEvents recalled = new RecalledEvents();
    Group call = new Group();
    recalled.remember(new Narrative("Jan Brandt made a [call].").account("call"), call);

    assertThat(new SpokenOf(recalled).by(new Narrative(text).account(verb)) == call)
        .isEqualTo(expected);
  }
}
