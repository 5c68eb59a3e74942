package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of Wednesday 2024-05-15 | verb | noun | does the verb ask for what the noun names? */
class DemandedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The party [demanded] [elections:OCCURRENCE:CONDITIONAL] on Monday. | demanded  | elections | true
          The party [demanded] the [elections].                              | demanded  | elections | false
          The party did not [demand:OCCURRENCE:NEGATED] [elections:OCCURRENCE:CONDITIONAL]. | demand | elections | false
          The sides [held] [talks:OCCURRENCE:CONDITIONAL].                   | held      | talks     | false
          """)
  void asksForWhatTheNounNames(String text, String verb, String noun, boolean expected) {
    Narrative narrative = new Narrative(text);

    assertThat(Demanded.of(narrative.account(verb).mention(), narrative.account(noun).mention()))
        .isEqualTo(expected);
  }
}
