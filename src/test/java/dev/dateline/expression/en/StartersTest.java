package dev.dateline.expression.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pattern that is not asked must have had nothing to say: the texts of the table bear it out. */
class StartersTest {

  @Test
  void everyPatternKnowsTheWordsItBeginsWith() throws IOException {
    Grammar grammar = new Grammar();
    int matches = 0;
    for (String text : texts()) {
      Atoms atoms = new Atoms(text, Lexicon.ENGLISH);
      atoms.read(0, text.length());
      for (int i = 0; i < atoms.size(); i++) {
        for (Pattern pattern : grammar.patterns()) {
          if (pattern.match(atoms, i) != null) {
            matches++;
            if (atoms.word(i) != null || atoms.isDigits(i) || atoms.isApostrophe(i)) {
              assertThat(pattern.mayBegin(atoms.word(i)))
                  .as("%s at '%s' in: %s", pattern, atoms.form(i), text)
                  .isTrue();
            }
          }
        }
      }
    }
    assertThat(matches).isGreaterThan(700);
  }

  private static List<String> texts() throws IOException {
    try (InputStream in = StartersTest.class.getResourceAsStream("/corpus/times.en.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ")[0].replace("[", "").replace("]", ""))
          .toList();
    }
  }
}
