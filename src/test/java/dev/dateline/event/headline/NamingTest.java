package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import dev.dateline.event.entity.Entity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Under which name somebody is told of: text with the subject of the clause and a word marked | the
 * name for the word; none where its own words say it best.
 */
class NamingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the full name for a short one, its own words where they are as good
          Maria Costa won. [Jan] Brandt praised Ms. [Costa].                | Maria Costa
          The [mayor] met the [council].                                    | -
          The North Atlantic Treaty Organization met. [Brandt] joined [NATO]. | -
          # pronouns: who is meant, but the subject stays "it" as the object
          Maria Costa won. [Jan] Brandt praised [her].                      | Maria Costa
          Maria Costa won the race. [She] praised [herself].                | -
          The film won a prize. [Critics] praised [it].                     | the film
          [I] praised [you].                                                | -
          # owners
          Maria Costa won. [Jan] Brandt met [her] brother.                  | Maria Costa's
          [Maria] Costa met [her] brother.                                  | -
          The victims were children. [Police] found the staff and [their] families. | -
          """)
  void isTheFullestNameUnlessTheWordsSayItBest(String text, String name) {
    Passage passage = new Passage(text);
    Draft draft = new Draft(passage.sentence);
    List<Entity> subject = passage.entities.at(passage.sentence, passage.token(0));

    assertThat(
            new Naming(passage.entities, passage.sentence, draft, subject).of(passage.token(1), 0))
        .isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Police] arrested [him] on Monday.                       | true
          Jan Brandt fled. [Police] arrested [him] on Monday.      | false
          [Critics] said [it] was too early to tell.               | false
          Jan [Brandt] defended [himself].                         | false
          """)
  void aPronounThatNothingExplains(String text, boolean unexplained) {
    Passage passage = new Passage(text);
    Draft draft = new Draft(passage.sentence);
    List<Entity> subject = passage.entities.at(passage.sentence, passage.token(0));

    assertThat(
            new Naming(passage.entities, passage.sentence, draft, subject)
                .isUnexplained(passage.token(1)))
        .isEqualTo(unexplained);
  }
}
