package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What of the words after a verb a headline keeps: text with subject and verb marked | those words
 * | how many complements of weight there are.
 */
class ComplementsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [mayor] [opened] the bridge on Monday.                        | The bridge         | 1
          The [mayor] [gave] Anna Holm a medal on Monday.                   | Anna Holm a medal | 1
          The [mayor] [spoke] on Monday.                                    | ''                 | 0
          Jan [Brandt] [pleaded] guilty on Monday.                          | Guilty             | 1
          The [union] [refused] to sign the agreement.                      | To sign the agreement | 1
          The [council] [voted] on Monday to close the market.              | To close the market | 1
          A [ship] is [due] to arrive on Friday.                            | To arrive          | 1
          Leyla [Aksoy] [traveled] to Oslo on Monday, the first visit by a president. | To Oslo  | 1
          The [court] [sentenced] her to four years in prison.              | Her to four years in prison | 2
          Karl [Weber] [missed] two months with a broken foot.              | Two months with a broken foot | 2
          The [board] [decided] whether to sell the port.                   | Whether to sell the port | 1
          """)
  void objectsResultsAndPhrasesAreKeptAndTimesAreNot(String text, String words, int weight) {
    Passage passage = new Passage(text);
    Draft draft = new Draft(passage.sentence);
    PhraseWriter phrases = Writing.phrases(passage, draft, passage.token(0));

    int found =
        new Complements(Writing.when(passage), draft, phrases).write(passage.token(1), true);

    assertThat(draft.text()).isEqualTo(words);
    assertThat(found).isEqualTo(weight);
  }

  @ParameterizedTest(name = "with content: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [mayor] [said] that the bridge was safe. | true  | That the bridge was safe
          The [mayor] [said] that the bridge was safe. | false | ''
          """)
  void whatIsSaidOnlyWhereItIsAskedFor(String text, boolean withContent, String words) {
    Passage passage = new Passage(text);
    Draft draft = new Draft(passage.sentence);
    PhraseWriter phrases = Writing.phrases(passage, draft, passage.token(0));

    new Complements(Writing.when(passage), draft, phrases).write(passage.token(1), withContent);

    assertThat(draft.text()).isEqualTo(words);
  }
}
