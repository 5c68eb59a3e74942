package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No dates in it, so no anchor. */
class WordVectorsTest {

  private final EnglishReader reader = new EnglishReader();

  @ParameterizedTest
  @CsvSource({
    "invasion, attack, carpet",
    "Thursday, monday, garlic",
    "resigned, quit, boiled",
    "earthquake, flood, lawyer"
  })
  void wordsUsedAlikeAreAlike(String word, String like, String unlike) {
    assertThat(cosine(meaning(word), meaning(like)))
        .isGreaterThan(cosine(meaning(word), meaning(unlike)) + 0.3);
  }

  @Test
  void aRareWordMeansNothing() {
    assertThat(meaning("Qwzzkhrrb")).containsOnly(0f);
  }

  @Test
  void whatWasInTheArrayDoesNotShowThrough() {
    float[] vector = meaning("invasion");
    reader.read("Qwzzkhrrb").sentences().get(0).meaning(0, vector);
    assertThat(vector).containsOnly(0f);
  }

  @Test
  void aDamagedResourceIsRefused() throws IOException {
    byte[] bytes;
    try (InputStream in = WordVectors.class.getResourceAsStream(WordVectors.RESOURCE)) {
      bytes = in.readAllBytes();
    }
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");
  }

  private float[] meaning(String word) {
    float[] vector = new float[Sentence.meaningSize()];
    reader.read(word).sentences().get(0).meaning(0, vector);
    return vector;
  }

  private static double cosine(float[] a, float[] b) {
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
