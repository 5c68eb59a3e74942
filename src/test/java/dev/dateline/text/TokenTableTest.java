package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of tokens.txt: text, then its tokens, sentences parted by two bars. */
class TokenTableTest {

  private static final TextReader READER = new EnglishReader();

  static List<String> rows() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                TokenTableTest.class.getResourceAsStream("tokens.txt"), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> line.contains(" => ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void reads(String row) {
    int arrow = row.indexOf(" => ");
    assertThat(show(READER.read(row.substring(0, arrow)))).isEqualTo(row.substring(arrow + 4));
  }

  @Test
  void hasRowsEnough() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
  }

  static String show(Text text) {
    return text.sentences().stream()
        .map(s -> s.tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" || "));
  }

  static Stream<String> sentences(String text) {
    return READER.read(text).sentences().stream().map(s -> s.span().of(text));
  }
}
