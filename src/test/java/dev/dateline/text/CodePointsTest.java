package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "é",
        "😀",
        "a😀b😀😀c",
        "\uD83D",
        "\uDE00\uD83D",
        "x\uD83D\uD83D\uDE00"
      })
  void countsAsJavaDoes(String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!insidePair) {
        assertThat(points.at(i)).as(text + " at " + i).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
