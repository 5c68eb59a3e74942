package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in what a word reports: text with the word marked | each with the role. */
class ArgumentFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Costa [met] Jan Brandt in Vienna on Monday.     | Maria Costa AGENT, Jan Brandt PATIENT, Vienna LOCATION
          Jan Brandt was [arrested] by the police in Oslo.      | Jan Brandt PATIENT, police AGENT, Oslo LOCATION
          Maria Costa [gave] Jan Brandt a medal.                | Maria Costa AGENT, Jan Brandt RECIPIENT, medal PATIENT
          Velanto [apologized] to Maria Costa.                  | Velanto AGENT, Maria Costa RECIPIENT
          A [call] between Maria Costa and Jan Brandt followed. | Maria Costa AGENT, Jan Brandt AGENT
          It [rained] on Monday.                                | -
          """)
  void haveRolesByTheirPlaceInTheClause(String text, String expected) {
    Passage passage = new Passage(text);

    String found =
        new ArgumentFinder(passage.entities, passage.times)
            .find(passage.sentence, passage.token(0)).stream()
                .map(argument -> argument.entity().name() + " " + argument.role())
                .collect(Collectors.joining(", "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }
}
