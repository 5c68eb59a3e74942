package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a phrase: text with its noun and another word marked | the answer. */
class PhraseBoundsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [dam], [begun] in 2013, broke.   | true
          The [dam] [begun] in 2013 broke.     | false
          """)
  void whatStandsBetweenCommasIsApart(String text, boolean apart) {
    Passage passage = new Passage(text);

    assertThat(new PhraseBounds(passage.sentence).isApart(passage.token(0), passage.token(1)))
        .isEqualTo(apart);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velanto sold [vans], [trucks] and buses.     | true
          Velanto sold [vans] and [trucks].            | true
          The [mayor] met the [council].               | false
          """)
  void aListHasAConjunctionInTheEnd(String text, boolean listed) {
    Passage passage = new Passage(text);

    assertThat(new PhraseBounds(passage.sentence).isListed(passage.token(0), passage.token(1)))
        .isEqualTo(listed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fire [driven] by [winds] destroyed 300 homes.        | true
          A fire [driven] uphill by [winds] destroyed 300 homes. | false
          The wind [drove] the [fire] uphill.                    | false
          """)
  void aParticipleNeedsThePhraseRightAfterIt(String text, boolean needed) {
    Passage passage = new Passage(text);

    assertThat(new PhraseBounds(passage.sentence).isNeededBy(passage.token(0), passage.token(1)))
        .isEqualTo(needed);
  }
}
