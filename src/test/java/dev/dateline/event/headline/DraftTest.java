package dev.dateline.event.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.EnglishReader;
import dev.dateline.text.Sentence;
import org.junit.jupiter.api.Test;

/** How parts become a headline; no times in the texts, so no publication date. */
class DraftTest {

  private static final EnglishReader READER = new EnglishReader();

  @Test
  void aTextOfUpToNinetyCharactersStaysWhole() {
    Draft draft = new Draft(sentence("the mayor opened the old bridge over the river"));
    add(draft, Part.NEEDED, 0, 2);
    add(draft, 12, 3, 8);

    assertThat(draft.text()).isEqualTo("The mayor opened the old bridge over the river");
  }

  @Test
  void theLeastNeededPartGoesFirst() {
    String filler = "word ".repeat(16);
    Draft draft = new Draft(sentence("the mayor resigned " + filler + "in Oslo"));
    add(draft, Part.NEEDED, 0, 2);
    add(draft, 12, 3, 18);
    add(draft, 42, 19, 20);

    assertThat(draft.text()).isEqualTo("The mayor resigned in Oslo");
  }

  @Test
  void aPartGoesAfterThoseThatHangOnIt() {
    String filler = "word ".repeat(16);
    Draft draft = new Draft(sentence("the mayor resigned " + filler + "in Oslo"));
    add(draft, Part.NEEDED, 0, 2);
    Part parent = draft.part(12, null);
    parent.tokens.add(3);
    Part child = draft.part(42, parent);
    for (int token = 4; token <= 20; token++) {
      child.tokens.add(token);
    }

    assertThat(draft.text()).isEqualTo("The mayor resigned word");
  }

  @Test
  void noHeadlineEndsWithAPrepositionOrAComma() {
    Draft draft = new Draft(sentence("the mayor resigned , and"));
    add(draft, Part.NEEDED, 0, 4);

    assertThat(draft.text()).isEqualTo("The mayor resigned");
  }

  @Test
  void aWordThatIsLongerThanAHeadlineIsCut() {
    Draft draft = new Draft(sentence("x".repeat(120)));
    add(draft, Part.NEEDED, 0, 0);

    assertThat(draft.text()).hasSize(Draft.LONGEST);
  }

  @Test
  void replacedWordsAreWrittenAndCoveredOnesAreNot() {
    Draft draft = new Draft(sentence("Ms. Costa resigned"));
    add(draft, Part.NEEDED, 0, 2);
    draft.replace(1, "Maria Costa");
    draft.cover(0, 2, 1);

    assertThat(draft.text()).isEqualTo("Maria Costa resigned");
  }

  private static void add(Draft draft, int weight, int first, int last) {
    Part part = draft.part(weight, null);
    for (int token = first; token <= last; token++) {
      part.tokens.add(token);
    }
  }

  private static Sentence sentence(String text) {
    return READER.read(text).sentences().get(0);
  }
}
