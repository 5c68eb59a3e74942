package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However features are stored, as lists or as rows, scores are the plain sums of weights. */
class WeightsTest {

  private record Feature(int key, int[] labels, int[] weights) {}

  @Property(tries = 200)
  void scoresAreThePlainSumsOfWeights(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 400) int features,
      @ForAll @IntRange(min = 1, max = Weights.LABELS) int labels) {
    Random random = new Random(seed);
    List<Feature> known = new ArrayList<>();
    int entries = 0;
    for (int i = 0; i < features; i++) {
      int[] some =
          random.ints(0, labels).distinct().limit(1 + random.nextInt(labels)).sorted().toArray();
      // Often the ends of the range, where a place of a row would spill into its neighbor.
      int[] weights =
          random
              .ints(some.length, 0, 4)
              .map(
                  k ->
                      k == 0
                          ? Weights.LOWEST
                          : k == 1 ? Weights.HIGHEST : random.nextInt(512) - 256)
              .toArray();
      known.add(new Feature(7 * i - 900, some, weights));
      entries += some.length;
    }
    Weights built = new Weights(features, entries, labels);
    for (Feature f : known) {
      built.feature(f.key, f.labels.length);
      for (int k = 0; k < f.labels.length; k++) {
        built.entry(f.labels[k], f.weights[k]);
      }
    }

    int[] asked = new int[2 * features];
    int[] expected = new int[labels];
    for (int i = 0; i < features; i++) {
      Feature f = known.get(i);
      asked[2 * i] = f.key;
      asked[2 * i + 1] = f.key + 1; // unknown
      for (int k = 0; k < f.labels.length; k++) {
        expected[f.labels[k]] += f.weights[k];
      }
    }
    int[] scores = new int[labels];
    built.score(asked, asked.length, scores);

    assertThat(scores).containsExactly(expected);
  }
}
