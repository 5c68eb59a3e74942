package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a clause hangs on its governor. No dates, so no day of publication. */
class ClauseFrameTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor refused to [resign].                   | INFINITIVE
          The guard helped him [escape].                   | INFINITIVE
          The firm denied [paying] bribes.                 | GERUND
          The mayor said that the bridge [collapsed].      | CLAUSE
          The mayor said the bridge will [close].          | CLAUSE
          # to be arranged is to be told with a finite verb
          The talks are to [resume] in Oslo, she said.     | CLAUSE
          """)
  void tells(String text, String expected) {
    MarkedWord word = new MarkedWord(text);

    assertThat(new ClauseFrame(word.facts, word.predications).of(word.token).name())
        .isEqualTo(expected);
  }
}
