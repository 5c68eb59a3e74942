package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of Wednesday 2024-05-15. */
class RecalledEventsTest {

  @ParameterizedTest(name = "{1} after {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an event told | word of a later mention | may it be the same?
          Rebels [invaded] the island. | The island [invaded] its neighbor.    | invaded  | true
          Rebels [invaded] the island. | The [invasion] failed.                | invasion | true
          Rebels [invaded] the island. | The [attack] failed.                  | attack   | true
          # only nouns speak of an event by a word that is no more than of its field
          Rebels [invaded] the island. | The army [fought] the rebels.         | fought   | false
          Rebels [invaded] the island. | The [victory] surprised the army.     | victory  | true
          Rebels [invaded] the island. | The [birth] was announced.            | birth    | false
          """)
  void recallsWhatAWordMaySpeakOf(String told, String text, String word, boolean expected) {
    Account before = new Narrative(told).account("invaded");
    Group group = new Group();
    RecalledEvents recalled = new RecalledEvents();
    recalled.remember(before, group);

    assertThat(recalled.candidates(new Narrative(text).account(word)).contains(group))
        .isEqualTo(expected);
  }

  @Test
  void recallsTheLastFewOnly() {
    Account account = new Narrative("Rebels [invaded] the island.").account("invaded");
    RecalledEvents recalled = new RecalledEvents();
    Group first = new Group();
    recalled.remember(account, first);
    for (int i = 0; i < 20; i++) {
      recalled.remember(account, new Group());
    }

    assertThat(recalled.candidates(account)).hasSizeLessThan(10).doesNotContain(first);
  }

  @Test
  void aNounNamesItsOwnEventBeforeThatOfAVerb() {
    RecalledEvents recalled = new RecalledEvents();
    Group ofVerb = new Group();
    Group ofNoun = new Group();
    recalled.remember(new Narrative("Rebels [invaded] the island.").account("invaded"), ofVerb);

    assertThat(recalled.named("invasion")).isSameAs(ofVerb);

    recalled.remember(new Narrative("The [invasion] failed.").account("invasion"), ofNoun);
    recalled.remember(new Narrative("Rebels [invaded] the island.").account("invaded"), ofVerb);

    assertThat(recalled.named("invasion")).isSameAs(ofNoun);
    assertThat(recalled.named("concert")).isNull();
  }
}
