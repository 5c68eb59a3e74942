package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What its governor says of the event that a clause tells: effect and deciding word. No dates, so
 * no day of publication.
 */
class GovernedClauseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pilot managed to [land] the plane.             | HAPPENS
          The pilot did not manage to [land] the plane.      | FAILS not
          The envoy did not fail to [sign].                  | HAPPENS
          The pilot may manage to [land] the plane.          | OPEN may
          The pilot may fail to [land] the plane.            | OPEN fail
          The bank plans to [cut] jobs.                      | EXPECTED plans
          The coach did not know that the player [left].     | HAPPENS
          # by the preposition, or the noun between
          Guards kept reporters from [entering] the hall.    | FAILS kept
          The crowd kept [entering] the hall.                | HAPPENS
          The flood forced thousands to [flee].              | HAPPENS
          The army came close to [taking] the port.          | FAILS close
          The mayor was close to [signing] the pact.         | OPEN close
          # what a verb takes, or how something happens
          The mayor was accused of [taking] bribes.          | OPEN accused
          The mayor was injured [driving] home.              | HAPPENS
          # said by a noun that a verb denies
          He denied the report that she [fled].              | FAILS denied
          # governors of which nothing is known
          The mayor traveled to Oslo to [sign] the pact.     | OPEN to
          The mayor will travel to Oslo to [sign] the pact.  | EXPECTED will
          The mayor did not say the bridge [collapsed].      | OPEN not
          The mayor said the bridge [collapsed].             | HAPPENS
          # what has yet to come
          Work will not resume until prices [rise].          | OPEN not
          The bank will open once talks [resume] in Oslo.    | EXPECTED will
          Work did not resume until prices [rose].           | HAPPENS
          """)
  void decide(String text, String expected) {
    MarkedWord word = new MarkedWord(text);

    assertThat(
            word.show(
                new GovernedClause(word.facts, word.predications, word.stances::of).of(word.token)))
        .isEqualTo(expected);
  }
}
