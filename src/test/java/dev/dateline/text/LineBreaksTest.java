package dev.dateline.text;

import static dev.dateline.text.TokenTableTest.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void blankLineAlwaysSeparates() {
    assertThat(sentences("The vote\n\nhe won")).containsExactly("The vote", "he won");
    assertThat(sentences("The vote\r\n\r\nhe won")).containsExactly("The vote", "he won");
    assertThat(sentences("The vote\n \t\nhe won")).containsExactly("The vote", "he won");
  }

  @Test
  void quoteAtTheHeadOfAParagraphBelongsToIt() {
    assertThat(sentences("He left.\n\n''I stay,'' she said."))
        .containsExactly("He left.", "''I stay,'' she said.");
  }

  @Test
  void formFeedAndParagraphSeparatorSeparate() {
    assertThat(sentences("Page one\fpage two")).containsExactly("Page one", "page two");
    assertThat(sentences("Part one\u2029part two")).containsExactly("Part one", "part two");
  }

  @Test
  void headlineStandsAlone() {
    assertThat(sentences("Senate passes budget\nThe Senate passed a budget on Friday."))
        .containsExactly("Senate passes budget", "The Senate passed a budget on Friday.");
  }

  @Test
  void shortTextOfOneLineEachIsNotWrapped() {
    assertThat(sentences("Apples\nPears\nPlums")).containsExactly("Apples", "Pears", "Plums");
  }

  @Test
  void lineThatGoesOnInLowerCaseIsOneSentence() {
    assertThat(sentences("The Senate passed\na budget on Friday."))
        .containsExactly("The Senate passed\na budget on Friday.");
  }

  private static final String WRAPPED =
      """
      LIMA (Reuters) - The government of the coastal province resigned late
      on Tuesday after a week of strikes that had closed the harbor and the
      Northern Railway. Its leader, the former judge Alma Reyes, said the new
      Assembly would meet before the end of the month and that she hoped to
      Win it over.
        Traders welcomed the news. Shares of the three largest fisheries rose
      Monday and again on Tuesday, and the currency, which had lost a fifth of
      Its value since March, gained three percent.
      """;

  @Test
  void handWrappedProseIsNotBrokenAtItsLines() {
    assertThat(sentences(WRAPPED))
        .hasSize(5) // the dateline stands alone
        .anySatisfy(s -> assertThat(s).startsWith("Its leader").endsWith("Win it over."))
        .anySatisfy(s -> assertThat(s).startsWith("Shares").endsWith("three percent."));
  }

  @Test
  void headlineAboveWrappedProseStandsAlone() {
    assertThat(sentences("Province loses its government\n" + WRAPPED).findFirst())
        .contains("Province loses its government");
  }
}
