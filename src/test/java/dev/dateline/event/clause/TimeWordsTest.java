package dev.dateline.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words name times: text with a word marked | a time | a length of time. */
class TimeWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam burst on [Monday].       | true  | false
          The dam [burst] on Monday.       | false | false
          The [six-year] war ended.        | true  | true
          The talks lasted two [hours].    | true  | true
          """)
  void knowsTimesFromLengths(String text, boolean time, boolean length) {
    Passage passage = new Passage(text);

    assertThat(passage.times.at(passage.sentence, passage.token(0))).isEqualTo(time);
    assertThat(passage.times.lastsAt(passage.sentence, passage.token(0))).isEqualTo(length);
  }
}
