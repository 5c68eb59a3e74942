package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases a headline leaves out: text with a word marked | whether it tells when. */
class TimePhrasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam burst on [Monday].                 | true
          The dam burst two [days] later.            | true
          The mayor spoke for two [hours].           | true
          The [six-year] war ended.                  | false
          The strike lasted 19 [days].               | false
          Karl Weber missed two [months].            | false
          She was sentenced to six [years].          | false
          The council closed the [market].           | false
          """)
  void aTimeTellsWhenUnlessItIsOfWhatKindOrHowLong(String text, boolean when) {
    Passage passage = new Passage(text);

    assertThat(Writing.when(passage).isWhen(passage.token(0))).isEqualTo(when);
  }
}
