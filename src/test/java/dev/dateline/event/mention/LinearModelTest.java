package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same probabilities as by adding up label for label, before and after it was written. */
class LinearModelTest {

  private static final int BITS = 6;

  @ParameterizedTest(name = "{0} labels, {1} features")
  @CsvSource({"2, 0", "2, 1", "7, 255", "8, 256", "9, 257", "9, 1000"})
  void addsUpWhatTheFeaturesSay(int labels, int features) throws IOException {
    Random random = new Random(labels + 31L * features);
    float[] weights = weights(labels, random);
    int[] rows = random.ints(features, 0, 1 << BITS).toArray();
    LinearModel model = LinearModel.quantize(BITS, labels, weights);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.write(new DataOutputStream(written));
    LinearModel read =
        LinearModel.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));

    double[] expected = plainly(labels, weights, rows);
    assertThat(probabilities(model, rows)).containsExactly(expected, within(1e-6));
    assertThat(probabilities(read, rows)).containsExactly(expected, within(1e-6));
  }

  /** Such as a byte can hold as they are: from -127 to 127, all set off against the first label. */
  private static float[] weights(int labels, Random random) {
    float[] weights = new float[labels << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i % labels == 0 ? 1 : 1 + (random.nextInt(255) - 127) / 127f;
    }
    weights[1] = 2;
    return weights;
  }

  private static double[] probabilities(LinearModel model, int[] rows) {
    FeatureSet features = new FeatureSet(BITS);
    features.set(rows);
    double[] found = new double[model.labels()];
    model.probabilities(features, found);
    return found;
  }

  private static double[] plainly(int labels, float[] weights, int[] rows) {
    double[] sums = new double[labels];
    double total = 0;
    for (int label = 0; label < labels; label++) {
      for (int row : rows) {
        sums[label] += weights[row * labels + label] - weights[row * labels];
      }
      total += Math.exp(sums[label]);
    }
    for (int label = 0; label < labels; label++) {
      sums[label] = Math.exp(sums[label]) / total;
    }
    return sums;
  }
}
