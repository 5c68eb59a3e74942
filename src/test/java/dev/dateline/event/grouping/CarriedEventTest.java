package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of Wednesday 2024-05-15 | verb | the word that names its event, if it isn't the verb. */
class CarriedEventTest {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # verbs without an action of their own
          The sides [held] [talks] on Monday.                                | held      | talks
          An [explosion] [occurred] near the port.                           | occurred  | explosion
          # verbs that foresee, begin or fail another
          Anna Holm [plans:I_ACTION] to [sell] the mill.                     | plans     | sell
          Police [began:ASPECTUAL] to [search] the woods.                    | began     | search
          # what dates the noun dates the verb
          Maria Costa [won] the [election] of November 2022.                 | won       | election
          The mayor [spoke] at the [meeting] on Monday.                      | spoke     | meeting
          # two events
          The mayor [resigned] before the [attack] on Monday.                | resigned  | -
          Jan Brandt was [charged] in the [attack] of May 3.                 | charged   | -
          The club [agreed] a [contract] until June 2030.                    | agreed    | -
          Maria Costa [condemned] the [attack].                              | condemned | -
          """)
  void carriesWhatANounOrVerbOfItsClauseNames(String text, String verb, String event) {
    Narrative narrative = new Narrative(text);
    CarriedEvent carried =
        new CarriedEvent(narrative.byPlace(), narrative.apart(), narrative.times);
    Account found = carried.of(narrative.account(verb));

    assertThat(found == null ? null : found.mention().text()).isEqualTo(event);
  }
}
