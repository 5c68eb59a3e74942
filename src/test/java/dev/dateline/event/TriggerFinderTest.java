package dev.dateline.event;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.EnglishReader;
import dev.dateline.text.Text;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens report events, and of which class: text | triggers. No dates, so no anchor. */
class TriggerFinderTest {

  private static final EnglishReader READER = new EnglishReader();
  private static final TriggerFinder FINDER = new TriggerFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels attacked the airport on Tuesday.          | attacked
          An earthquake struck the coast and killed nine.      | earthquake struck killed
          The merger was announced in Zurich.                  | merger announced
          The president said the talks had failed.             | said talks failed
          The invasion began in February.                      | invasion began
          # nouns that their construction makes events
          The firm took on staff after the launch of the phone. | took launch
          She has taken medical leave.                         | taken leave
          # things, persons and places are no events
          The table in the kitchen was old.                    | ''
          # nor is the end of a period that only says which one
          Net income in the quarter ended Sept. 30.            | ''
          The Oslo quarter of the ship ended on Monday.        | ended
          Mr. Lindqvist, the chairman of the Oslo company.     | ''
          """)
  void finds(String text, String triggers) {
    assertThat(
            FINDER.find(READER.read(text)).stream()
                .map(trigger -> trigger.sentence().form(trigger.token()))
                .collect(joining(" ")))
        .as(text)
        .isEqualTo(triggers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels attacked the airport.            | attacked  | OCCURRENCE
          The spokesman said that two people died.    | said      | REPORTING
          The storm began on Sunday.                  | began     | ASPECTUAL
          The company tried to sell its ships.        | tried     | I_ACTION
          The voters want to see the report.          | want      | I_STATE
          The soldiers saw the plane crash.           | saw       | PERCEPTION
          """)
  void classifies(String text, String trigger, EventClass eventClass) {
    Trigger found =
        FINDER.find(READER.read(text)).stream()
            .filter(t -> t.sentence().form(t.token()).equals(trigger))
            .findFirst()
            .orElseThrow();
    assertThat(found.eventClass()).isEqualTo(eventClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels attacked the airport on Tuesday.    | attacked  | 2    | 3
          The rebels did not attack the airport.         | attack    | -3   | -2
          The rebels may attack the airport.             | attack    | -1   | 1.5
          The rebels refused to attack the airport.      | attack    | -3   | 0
          """)
  void measuresFactuality(String text, String trigger, double least, double most) {
    Trigger found =
        FINDER.find(READER.read(text)).stream()
            .filter(t -> t.sentence().form(t.token()).equals(trigger))
            .findFirst()
            .orElseThrow();
    assertThat(found.factuality()).isBetween(least, most);
  }

  @Property(tries = 200)
  void neverFailsAndKeepsTheOrderOfTheText(@ForAll String any) {
    Text text = READER.read(any);
    List<Trigger> triggers = FINDER.find(text);
    for (int i = 1; i < triggers.size(); i++) {
      assertThat(triggers.get(i).span().begin())
          .isGreaterThanOrEqualTo(triggers.get(i - 1).span().end());
    }
  }
}
