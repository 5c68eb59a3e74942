package dev.dateline.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tree shows of a predicate: text with the predicate marked | what is asked. */
class ClauseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Maria Costa [opened] the bridge.                      | Maria   | bridge | false
          The bridge was [opened] by Maria Costa.               | bridge  | -      | true
          Anna Holm was arrested and [charged] with theft.      | Anna    | -      | true
          # shared with the verb above, or what a relative pronoun stands for
          The union refused to [sign] the agreement.            | union   | agreement | false
          The court ordered the firm to [pay] a fine.           | firm    | fine   | false
          Karl Weber, who [joined] the firm, leads it.          | Karl    | firm   | false
          The mill, [founded] in 1988, makes paper.             | mill    | -      | true
          # nobody
          [Opening] the bridge took years.                      | -       | bridge | false
          """)
  void hasASubjectAnObjectAndAVoice(String text, String subject, String object, boolean passive) {
    Passage passage = new Passage(text);
    Clause clause = new Clause(passage.sentence, passage.token(0));

    assertThat(form(passage, clause.subject())).isEqualTo(subject);
    assertThat(form(passage, clause.object())).isEqualTo(object);
    assertThat(clause.isPassive()).isEqualTo(passive);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The ferry that Karl Weber [bought] in 2019 sank.      | ferry
          The firm he [founded] makes boats.                    | firm
          The first time they [spoke] was in May.               | -
          The ferry that [sank] was old.                        | -
          """)
  void aRelativeClauseMayTellOfItsNounAsItsObject(String text, String object) {
    Passage passage = new Passage(text);
    Clause clause = new Clause(passage.sentence, passage.token(0));

    assertThat(form(passage, clause.relativeObject(clause.subject()))).isEqualTo(object);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor spoke at the [meeting].  | at
          The mayor opened the [bridge].     | ''
          """)
  void aPhraseMayHaveAPreposition(String text, String preposition) {
    Passage passage = new Passage(text);

    assertThat(Clause.preposition(passage.sentence, passage.token(0))).isEqualTo(preposition);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor [spoke] at the [meeting].        | true  | false
          Two people [died] in the [crash].          | true  | false
          Jan Brandt was [charged] in the [attack].  | false | true
          The mayor [resigned] before the [attack].  | false | true
          The mayor [apologized] for the [attack].   | false | false
          """)
  void whatAVerbTellsMayBeAtAnEventOrApartFromIt(String text, boolean at, boolean apart) {
    Passage passage = new Passage(text);

    assertThat(Occasion.of(passage.sentence, passage.token(0), passage.token(1))).isEqualTo(at);
    assertThat(Occasion.isApart(passage.sentence, passage.token(0), passage.token(1)))
        .isEqualTo(apart);
  }

  private static String form(Passage passage, int token) {
    return token < 0 ? null : passage.sentence.form(token);
  }
}
