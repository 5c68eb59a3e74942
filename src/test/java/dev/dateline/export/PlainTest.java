package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTest {

  static String[][] texts() {
    return new String[][] {
      {null, ""},
      {"", ""},
      {"a\tb\nc", "a\tb\nc"},
      {"a\r\nb\rc\n\r", "a\nb\nc\n\n"},
      {"a\u0000\u0008\u001f\u007f\u0085\u009fb", "ab"},
      {"a\uFFFE\uFFFFb", "ab"},
      {"a\uD800b\uDC00", "a\uFFFDb\uFFFD"},
      {"😀", "😀"},
      {"\u202Eabc\u200F\u2066", "\u202Eabc\u200F\u2066"},
    };
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesOutWhatCannotBeCarried(String text, String plain) {
    assertThat(Plain.text(text)).isEqualTo(plain);
  }

  @Property
  void allCharactersAreThoseOfXml(@ForAll String text) {
    assertThat(
            Plain.text(text)
                .codePoints()
                .allMatch(
                    c ->
                        c == 9
                            || c == 10
                            || c >= 0x20 && c < 0xD800
                            || c >= 0xE000 && c < 0xFFFE
                            || c >= 0x10000))
        .isTrue();
  }

  @Property
  void onceIsEnough(@ForAll String text) {
    assertThat(Plain.text(Plain.text(text))).isEqualTo(Plain.text(text));
    assertThat(Plain.line(text)).doesNotContain("\n", "\t");
  }
}
