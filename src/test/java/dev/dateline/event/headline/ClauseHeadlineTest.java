package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headline of one clause: text with its verb marked | the headline, - for none. */
class ClauseHeadlineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the predicate that carries the verb, with its subject wherever it stands
          Parliament is expected to [approve] the budget on Friday. | Parliament is expected to approve the budget
          Karl Weber, who [joined] the firm in 2019, leads it.      | Karl Weber joined the firm
          The ferry that Karl Weber [bought] in 2019 sank.          | Karl Weber bought the ferry
          Officials said the dam [broke] on Saturday.               | The dam broke
          # nothing that stands alone
          There [was] an explosion at the refinery on Sunday.       | -
          Both [resigned] on Monday.                                | -
          He [resigned] on Monday.                                  | -
          They asked that the court [suspend] it.                   | -
          The mayor [gave] on Monday.                               | -
          Monday [was] quiet.                                       | -
          """)
  void oneClauseStandsAloneOrMakesNone(String text, String headline) {
    Passage passage = new Passage(text);

    Headline written =
        new ClauseHeadline(passage.entities, passage.times)
            .write(passage.sentence, passage.token(0), false, false);

    assertThat(written == null ? null : written.text()).isEqualTo(headline);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor [resigned].                              | 0
          The mayor [opened] the bridge.                     | 1
          Maria Costa [opened] the bridge.                   | 3
          Maria Costa [sold] the mill to Jan Brandt.         | 4
          """)
  void namesAndComplementsMakeAHeadlineWorthMore(String text, int worth) {
    Passage passage = new Passage(text);

    assertThat(
            new ClauseHeadline(passage.entities, passage.times)
                .write(passage.sentence, passage.token(0), false, false)
                .worth())
        .isEqualTo(worth);
  }
}
