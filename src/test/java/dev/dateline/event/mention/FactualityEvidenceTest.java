package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which predicates over an event are looked at; no dates, so no day of publication. */
class FactualityEvidenceTest {

  private static final EnglishReader READER = new EnglishReader();

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said the bridge would close.              | close | said -
          The mayor said she had refused to sign the lease.   | sign  | refused said
          The firm planned to buy the mill and close it.      | close | planned -
          The dam burst.                                      | burst | - -
          """)
  void governorsOfConjunctsAreThoseOfTheFirst(String text, String word, String expected) {
    Sentence sentence = READER.read(text).sentences().get(0);
    Facts facts = new Facts(sentence);
    int token = 0;
    while (!sentence.form(token).equals(word)) {
      token++;
    }
    assertThat(
            Arrays.stream(FactualityEvidence.governors(facts, token))
                .mapToObj(g -> g < 0 ? "-" : sentence.form(g))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
