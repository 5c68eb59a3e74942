package dev.dateline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.EnglishReader;
import dev.dateline.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A text that names many years and hardly its own day is a narrative; what places words in time
 * there is left alone in news. What is found depends on no anchor date.
 */
class NarrativeTest {

  private static final TextReader READER = new EnglishReader();
  private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();

  private static final String HISTORY =
      "The league was founded in 1411. It went to war in 1423, in 1431 and in March 1440. The town"
          + " fell in 1446 and rose in 1451. A truce of 1455 held until May 1460. ";

  private static final String NEWS =
      "The mill was shut on Friday. It will open next week, its owner said yesterday. ";

  private static List<String> found(String text) {
    return FINDER.find(READER.read(text)).stream()
        .map(expression -> expression.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The former duke fled. | former",
        "It met with a recent defeat. | recent",
        "They feared a future war. | future",
        "Nobody at the time knew of it. | the time",
        "During this period trade grew. | this period",
        "Around the same time a bridge was built. | the same time",
        "The winter campaign failed. | winter",
        "Its night attacks failed. | night",
        "It cost 10,000 ducats per day. | per day",
        "He was 18 years old. | 18 years old",
        "It lies in present-day Latvia. | present-day",
      })
  void findsWhatOnlyNarrativesCountAsTime(String sentence, String expected) {
    assertThat(found(HISTORY + sentence)).last().isEqualTo(expected);
    assertThat(found(NEWS + sentence)).doesNotContain(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town was left to fall.",
        "The fall of the town was near.",
        "For the time being it held.",
        "They had no time to lose.",
        "The second time they won.",
        "The operation Red Dawn failed.",
        "It was the largest in the world."
      })
  void leavesAloneWhatIsNoTimeInNarrativesEither(String sentence) {
    List<String> before = found(HISTORY);

    assertThat(found(HISTORY + sentence))
        .filteredOn(words -> !words.equals("the time being"))
        .isEqualTo(before);
  }

  @Test
  void aReportThatLooksBackIsNoNarrative() {
    String report = HISTORY + NEWS.repeat(2);

    assertThat(found(report + "The former duke fled.")).doesNotContain("former");
  }
}
