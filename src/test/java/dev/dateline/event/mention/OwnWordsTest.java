package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an event's own words say of it, whatever governs them: effect and deciding word. No dates,
 * so no day of publication.
 */
class OwnWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council [met].                               | HAPPENS
          The council may have failed to [meet].           | HAPPENS
          # modal verbs
          The council will [meet].                         | EXPECTED will
          The council may [meet].                          | OPEN may
          The council can [meet].                          | OPEN can
          The mayor said it would [meet].                  | EXPECTED would
          The mayor said it would meet and [vote].         | EXPECTED would
          The council would [meet] if it could.            | OPEN would
          # denied; what is only allowed to fail stays open
          The council did not [meet].                      | FAILS not
          The council will not [meet].                     | FAILS not
          The council may not [meet].                      | OPEN may
          Nobody [voted].                                  | FAILS Nobody
          The boat nearly [sank].                          | FAILS nearly
          The boy was almost [killed].                     | FAILS almost
          Prices nearly [doubled].                         | HAPPENS
          # arranged
          The council is to [meet] in Oslo.                | EXPECTED is
          The aim is to [meet].                            | EXPECTED is
          Anna Holm was [due] in court.                    | EXPECTED due
          # asked for, asked about
          [Call] the police.                               | OPEN Call
          Did the council [meet]?                          | OPEN ?
          # what an adjective says
          The planned [merger] failed.                     | EXPECTED planned
          """)
  void decide(String text, String expected) {
    MarkedWord word = new MarkedWord(text);

    assertThat(word.show(new OwnWords(word.facts, word.predications).of(word.token)))
        .isEqualTo(expected);
  }
}
