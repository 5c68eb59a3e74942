package dev.dateline.event.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a word speaks of: text with the word marked | names, - for nobody. */
class EntitiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # short forms of a name
          Maria Costa won. Ms. [Costa] will take office on May 20.                   | Maria Costa
          The Harbor Safety Board met. The [Board] adjourned.                         | Harbor Safety Board
          # descriptions, beside the name and later
          The lawyer, Mateo Cruz, appealed. The [lawyer] was confident.               | Mateo Cruz
          Maria Costa met Jan Brandt. The two [politicians] shook hands.              | Maria Costa + Jan Brandt
          The carmaker Velanto recalled its vans. The [company] apologized.           | Velanto
          # pronouns: number, gender, and the subject before others
          Maria Costa called Jan Brandt. [She] praised him.                           | Maria Costa
          Maria Costa called Jan Brandt. She praised [him].                           | Jan Brandt
          Velanto sued the city. [It] wants the permit back.                          | Velanto
          The dockworkers went on strike. [They] want more pay.                       | dockworkers
          # whoever says something speaks of itself
          Velanto said on Monday [it] had closed two plants.                          | Velanto
          The mayor said on Monday that [he] would resign.                            | mayor
          Teachers announced that [they] would strike in May.                         | teachers
          # two of one verb are two, unless it says self
          Karl Weber met Jan Brandt and thanked [him].                                | Jan Brandt
          Karl Weber said that Jan Brandt blamed [himself].                           | Jan Brandt
          Karl Weber said that Jan Brandt blamed [him].                               | Karl Weber
          # whose something is
          Karl Weber sold [his] shares.                                               | Karl Weber
          # several named together
          Maria Costa and Jan Brandt met in Oslo. [They] signed a treaty.             | Maria Costa + Jan Brandt
          # what was undone is what had been done
          Soldiers arrested 20 protesters. [They] were released in May.               | 20 protesters
          # nothing that anybody is called by
          Velanto said on Monday [it] would be wrong to wait.                         | -
          [It] is time for the council to act, Karl Weber said.                       | -
          Robert Weber called John Brandt. [She] had waited for hours.                | -
          [It] was too early to concede.                                              | -
          The mayor resigned on [Monday].                                             | -
          The mayor [resigned].                                                       | -
          # peoples stand for their countries
          The [Russians] attacked the port.                                           | Russia
          """)
  void isFoundUnderWhateverWords(String text, String who) {
    Passage passage = new Passage(text);

    assertThat(names(passage)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The country has had four coups. The last [one] led to a war.                | coup
          Investigators found two flight recorders. The [first] was broken.           | first flight recorder
          The [first] was broken.                                                     | -
          """)
  void aNounLeftOutIsReadFromTheSentenceBefore(String text, String meant) {
    Passage passage = new Passage(text);

    assertThat(passage.entities.elided(passage.sentence, passage.token(0))).isEqualTo(meant);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [Harbor] Safety Board met.   | Harbor Safety Board
          Ms. Ana [Diaz] left.             | Ana Diaz
          The [mayor] left.                | ''
          """)
  void aNameCoversItsTokensWithoutTitleAndArticle(String text, String name) {
    Passage passage = new Passage(text);
    Entities.Range range = passage.entities.nameAt(passage.sentence, passage.token(0));

    StringBuilder covered = new StringBuilder();
    for (int token = range.begin(); token < range.end(); token++) {
      covered.append(covered.isEmpty() ? "" : " ").append(passage.sentence.form(token));
    }
    assertThat(covered.toString()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Kyiv] closed the border.    | Ukraine
          [Velanto] closed a plant.    | Velanto
          """)
  void aCapitalActsForItsCountry(String text, String acting) {
    Passage passage = new Passage(text);
    Entity entity = passage.entities.at(passage.sentence, passage.token(0)).get(0);

    assertThat(passage.entities.acting(entity).name()).isEqualTo(acting);
  }

  private static String names(Passage passage) {
    String names =
        passage.entities.at(passage.sentence, passage.token(0)).stream()
            .map(Entity::name)
            .collect(Collectors.joining(" + "));
    return names.isEmpty() ? "-" : names;
  }
}
