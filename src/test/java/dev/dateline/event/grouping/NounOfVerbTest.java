package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text with a noun marked | whether its verb tells the noun's event; of no date. */
class NounOfVerbTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [quake] killed nine people.                  | true
          The sides held [talks] in Oslo.                  | true
          The senate rejected an [offer] by Karl Weber.    | true
          The league cancelled the [race].                 | true
          The mayor called the [attack] a crime.           | false
          Anna Holm skipped the [debate].                  | false
          The country celebrated its [revolution].         | false
          The mayor denied any [attack].                   | false
          Karl Weber is accused of planning the [attack].  | false
          The mayor spoke after the [attack].              | false
          """)
  void decide(String text, boolean told) {
    Passage passage = new Passage(text);

    assertThat(NounOfVerb.isTold(passage.sentence, passage.token(0))).isEqualTo(told);
  }
}
