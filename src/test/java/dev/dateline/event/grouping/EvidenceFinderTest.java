package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Evidence;
import dev.dateline.text.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvidenceFinderTest {

  @Test
  void quotesWithContext() {
    String text = "It rained. The dam burst on Tuesday. Nobody was hurt.";

    Evidence evidence = EvidenceFinder.quote(text, new Span(11, 36));

    assertThat(evidence.quote()).isEqualTo("The dam burst on Tuesday.");
    assertThat(evidence.prefix()).isEqualTo("It rained. ");
    assertThat(evidence.suffix()).isEqualTo(" Nobody was hurt.");
  }

  @Test
  void neverCutsACharacterOfTwoUnits() {
    String text = "x" + "😀".repeat(30) + "quote" + "😀".repeat(30);

    Evidence evidence = EvidenceFinder.quote(text, new Span(61, 66));

    assertThat(evidence.prefix()).isEqualTo("😀".repeat(16));
    assertThat(evidence.suffix()).isEqualTo("😀".repeat(16));
    assertThat(EvidenceFinder.quote("xy" + text, new Span(63, 68)).prefix())
        .isEqualTo("😀".repeat(16));
    assertThat(EvidenceFinder.quote(text + "z", new Span(60 - 1, 66)).prefix())
        .isEqualTo("😀".repeat(16).substring(0, 32));
  }

  @Property
  void theQuoteIsTheTextAtItsPlace(
      @ForAll String text, @ForAll @IntRange(max = 200) int a, @ForAll @IntRange(max = 200) int b) {
    int begin = Math.min(Math.min(a, b), text.length());
    int end = Math.min(Math.max(a, b), text.length());

    Evidence evidence = EvidenceFinder.quote(text, new Span(begin, end));

    assertThat(text.substring(begin, end)).isEqualTo(evidence.quote());
    assertThat(text).contains(evidence.prefix() + evidence.quote() + evidence.suffix());
    assertThat(evidence.prefix().length()).isLessThanOrEqualTo(32);
    assertThat(evidence.suffix().length()).isLessThanOrEqualTo(32);
  }
}
