package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the words above an event say of it: effect and deciding word. No dates, so no day of
 * publication.
 */
class GoverningWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry [sank].                                             | HAPPENS
          # conjunctions
          The union would strike if talks [fail].                       | OPEN if
          The judge asked whether he [lied].                            | OPEN whether
          The ship left without [refueling].                            | FAILS without
          The mayor resigned instead of [closing] the school.           | FAILS instead
          The bank closed after it [lost] its license.                  | HAPPENS
          # a row of verbs hangs where its first does
          The firm plans to buy the mill and [close] it.                | EXPECTED plans
          The mayor refused to resign or [apologize].                   | FAILS refused
          The firm planned to buy the mill but [sold] it.               | HAPPENS
          # relative clauses tell of their noun, unless they are what it says
          The firm cancelled the tour that [cost] millions.             | HAPPENS
          The mayor denied a report that he had [ignored] the warnings. | FAILS denied
          # verbs, nouns and adjectives
          The team failed to [win].                                     | FAILS failed
          The party called for [elections].                             | OPEN called
          The plan to [close] the port angered them.                    | EXPECTED plan
          The firm is likely to [appeal].                               | EXPECTED likely
          """)
  void decide(String text, String expected) {
    MarkedWord word = new MarkedWord(text);

    assertThat(
            word.show(
                new GoverningWords(word.facts, word.predications, word.stances::of).of(word.token)))
        .isEqualTo(expected);
  }
}
