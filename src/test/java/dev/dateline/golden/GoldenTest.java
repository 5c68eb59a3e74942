package dev.dateline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.Extractor;
import dev.dateline.text.EnglishReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events of twenty-five articles against the timelines that an editor would make of them. */
class GoldenTest {

  private static final Extractor EXTRACTOR = new Extractor(new EnglishReader());

  static List<String> articles() {
    return GoldenArticle.NAMES;
  }

  @Test
  void precisionAndRecallOverTheSet() {
    List<GoldenScore> scores =
        GoldenArticle.NAMES.stream()
            .map(name -> GoldenScore.of(GoldenArticle.read(name), EXTRACTOR))
            .toList();
    double right = scores.stream().mapToInt(GoldenScore::right).sum();
    double events = scores.stream().mapToInt(GoldenScore::events).sum();
    double expected = scores.stream().mapToInt(GoldenScore::expected).sum();

    String remarks =
        String.join("\n", scores.stream().flatMap(score -> score.remarks().stream()).toList());
    assertThat(right / events).as("precision\n%s", remarks).isGreaterThanOrEqualTo(.85);
    assertThat(right / expected).as("recall\n%s", remarks).isGreaterThanOrEqualTo(.85);
  }

  /** No kind of article may be sacrificed for the others. */
  @ParameterizedTest
  @MethodSource("articles")
  void mostOfEachArticle(String name) {
    GoldenScore score = GoldenScore.of(GoldenArticle.read(name), EXTRACTOR);

    assertThat(2 * score.right()).as("%s", score.remarks()).isGreaterThan(score.expected());
  }
}
