package dev.dateline.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on a marked word; text of Wednesday 2024-05-15. */
class DependentsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The mayor [opened] the bridge.          | obj | bridge
          The mayor [resigned].                   | obj | -
          # subtypes are relations of their own
          The bridge was [opened].                | nsubj | -
          The bridge was [opened].                | nsubj:pass | bridge
          """)
  void theFirstOfARelation(String text, String relation, String expected) {
    Passage passage = new Passage(text);
    int found = Dependents.first(passage.sentence, passage.token(0), relation);

    assertThat(found < 0 ? null : passage.sentence.form(found)).isEqualTo(expected);
    assertThat(Dependents.has(passage.sentence, passage.token(0), relation)).isEqualTo(found >= 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | word | does it hang there? | does it open the clause?
          He died while [skiing] in May.          | while | true  | true
          While [skiing] in May, he died.         | while | true  | true
          He died when the boat [sank].           | when  | true  | false
          He [died] when the boat sank.           | when  | false | false
          """)
  void aWordMayOpenAClause(String text, String word, boolean hangs, boolean opens) {
    Passage passage = new Passage(text);

    assertThat(Dependents.hasWord(passage.sentence, passage.token(0), word)).isEqualTo(hangs);
    assertThat(Dependents.hasMark(passage.sentence, passage.token(0), word)).isEqualTo(opens);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor has [resigned].      | true
          The bridge was [opened].       | true
          The mayor [resigned].          | false
          """)
  void anAuxiliaryMayGoWithAVerb(String text, boolean expected) {
    Passage passage = new Passage(text);

    assertThat(Dependents.hasAuxiliary(passage.sentence, passage.token(0))).isEqualTo(expected);
  }
}
