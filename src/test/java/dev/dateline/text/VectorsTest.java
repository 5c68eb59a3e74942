package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class VectorsTest {

  private static final Offset<Float> CLOSE = within(1e-4f);

  @Property
  void productIsTheSumOfScaledRows(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 11) int rows,
      @ForAll @IntRange(min = 1, max = 70) int columns) {
    Random random = new Random(seed);
    float[][] matrix = new float[rows][];
    Arrays.setAll(matrix, i -> numbers(columns, random));
    float[] x = numbers(rows, random);
    float[] sum = numbers(columns, random);
    float[] expected = sum.clone();
    for (int j = 0; j < rows; j++) {
      Vectors.addScaled(expected, matrix[j], x[j]);
    }

    Vectors.addProduct(sum, x, matrix);

    for (int k = 0; k < columns; k++) {
      assertThat(sum[k]).isCloseTo(expected[k], CLOSE);
    }
  }

  /** Bit for bit: how many words are read at once must not change what is read. */
  @Property
  void productsOfManyWordsAreThoseOfEach(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int words,
      @ForAll @IntRange(min = 1, max = 11) int rows) {
    Random random = new Random(seed);
    float[][] matrix = matrix(rows, 20, random);
    float[][] x = matrix(words, rows, random);
    float[][] expected = matrix(words, 20, random);
    float[][] sums = new float[words][];
    Arrays.setAll(sums, i -> expected[i].clone());
    for (int i = 0; i < words; i++) {
      Vectors.addProduct(expected[i], x[i], matrix);
    }

    Vectors.addProducts(sums, x, matrix);

    assertThat(sums).isDeepEqualTo(expected);
  }

  @Property
  void rowsForZerosCanBeLeftOut(@ForAll long seed, @ForAll @IntRange(min = 1, max = 23) int rows) {
    Random random = new Random(seed);
    float[][] matrix = matrix(rows, 20, random);
    float[] x = numbers(rows, random);
    for (int j = 0; j < rows; j++) {
      x[j] = random.nextBoolean() ? x[j] : 0;
    }
    float[] sum = numbers(20, random);
    float[] expected = sum.clone();
    Vectors.addProduct(expected, x, matrix);

    Vectors.addSparseProduct(sum, x, matrix, new int[rows]);

    for (int k = 0; k < sum.length; k++) {
      assertThat(sum[k]).isCloseTo(expected[k], CLOSE);
    }
  }

  @Property
  void onlyTheFirstRowsAreAdded(@ForAll long seed, @ForAll @IntRange(min = 0, max = 10) int count) {
    Random random = new Random(seed);
    float[][] matrix = matrix(10, 20, random);
    float[] sum = numbers(20, random);
    float[] expected = sum.clone();
    for (int j = 0; j < count; j++) {
      Vectors.add(expected, matrix[j]);
    }

    Vectors.addAll(sum, matrix, count);

    for (int k = 0; k < sum.length; k++) {
      assertThat(sum[k]).isCloseTo(expected[k], CLOSE);
    }
  }

  @Property
  void tangentIsCloseToTheExactOne(@ForAll @FloatRange(min = -100, max = 100) float x) {
    float[] y = {x};
    Vectors.tanh(y, y);
    assertThat(y[0]).isCloseTo((float) StrictMath.tanh(x), within(2e-6f)).isBetween(-1f, 1f);
  }

  /** What a memory reads backwards, it reads as one that reads the words in reverse. */
  @Property(tries = 50)
  void backwardsIsForwardsInReverse(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int length) {
    Random random = new Random(seed);
    Lstm lstm = new Lstm(matrix(3, 15, random), matrix(5, 15, random), numbers(15, random));
    float[][] words = matrix(length, 3, random);
    float[][] reversed = new float[length][];
    Arrays.setAll(reversed, i -> words[length - 1 - i]);

    float[][] backwards = lstm.read(words, true).shown();
    float[][] forwards = lstm.read(reversed, false).shown();

    for (int i = 0; i < length; i++) {
      assertThat(backwards[i]).containsExactly(forwards[length - 1 - i]);
    }
  }

  /** Who reads forwards learns nothing of a word before it is reached. */
  @Property(tries = 50)
  void readerForwardsKnowsNothingOfWhatFollows(@ForAll long seed) {
    Random random = new Random(seed);
    Lstm lstm = new Lstm(matrix(3, 15, random), matrix(5, 15, random), numbers(15, random));
    float[][] words = matrix(6, 3, random);
    float[][] shown = lstm.read(words, false).shown();
    words[4] = numbers(3, random);

    float[][] changed = lstm.read(words, false).shown();

    assertThat(changed[3]).containsExactly(shown[3]);
    assertThat(changed[4]).isNotEqualTo(shown[4]);
  }

  /** Bit for bit: what is learned with one must hold for the other. */
  @Property(tries = 50)
  void bothWaysShowsWhatEachWayShows(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int length) {
    Random random = new Random(seed);
    Lstm right = new Lstm(matrix(3, 15, random), matrix(5, 15, random), numbers(15, random));
    Lstm left = new Lstm(matrix(3, 15, random), matrix(5, 15, random), numbers(15, random));
    float[][] words = matrix(length, 3, random);
    BothWays both = new BothWays(right, left);
    float[][] gates = new float[length][both.gates()];
    float[][] shown = new float[length][both.shown()];

    both.enter(words, gates, length);
    both.read(gates, shown, length);

    assertThat(shown).isDeepEqualTo(Encoder.join(right.read(words, false), left.read(words, true)));
  }

  private static float[][] matrix(int rows, int columns, Random random) {
    float[][] matrix = new float[rows][];
    Arrays.setAll(matrix, i -> numbers(columns, random));
    return matrix;
  }

  private static float[] numbers(int size, Random random) {
    float[] numbers = new float[size];
    for (int k = 0; k < size; k++) {
      numbers[k] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
