package dev.dateline.text;

/**
 * What a neural network computes, on plain arrays. Each loop is of the form that a virtual machine
 * turns into instructions on many numbers at once; none adds a row of numbers up in another order
 * than it is written, so results are the same everywhere, bit for bit.
 */
final class Vectors {

  private Vectors() {}

  static void add(float[] sum, float[] x) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += x[k];
    }
  }

  static void addScaled(float[] sum, float[] x, float factor) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += factor * x[k];
    }
  }

  /** Adds the matrix times {@code x}: its row for each number of {@code x}, times that number. */
  static void addProduct(float[] sum, float[] x, float[][] rows) {
    addProduct(sum, x, 0, rows);
  }

  /** The same for those numbers of {@code x} that stand from place {@code from} on. */
  static void addProduct(float[] sum, float[] x, int from, float[][] rows) {
    int j = 0;
    for (int i = from; j + 3 < rows.length; j += 4, i += 4) {
      float[] p = rows[j];
      addFour(sum, p, rows[j + 1], rows[j + 2], rows[j + 3], x[i], x[i + 1], x[i + 2], x[i + 3]);
    }
    for (; j < rows.length; j++) {
      addScaled(sum, rows[j], x[from + j]);
    }
  }

  /** {@link #addProduct} for all of the words. */
  static void addProducts(float[][] sums, float[][] words, float[][] rows) {
    addProducts(sums, words, rows, sums.length);
  }

  /**
   * The same for the first {@code n} words: four rows go over all of them before the next come, so
   * that these are near at hand. Each sum is what {@link #addProduct} makes it.
   */
  static void addProducts(float[][] sums, float[][] words, float[][] rows, int n) {
    int j = 0;
    for (; j + 3 < rows.length; j += 4) {
      float[] p = rows[j];
      float[] q = rows[j + 1];
      float[] r = rows[j + 2];
      float[] s = rows[j + 3];
      for (int i = 0; i < n; i++) {
        float[] x = words[i];
        addFour(sums[i], p, q, r, s, x[j], x[j + 1], x[j + 2], x[j + 3]);
      }
    }
    for (; j < rows.length; j++) {
      for (int i = 0; i < n; i++) {
        addScaled(sums[i], rows[j], words[i][j]);
      }
    }
  }

  /**
   * The same for an {@code x} of which many numbers are 0, whose rows are left out.
   *
   * @param some room for as many numbers as {@code x} has
   */
  static void addSparseProduct(float[] sum, float[] x, float[][] rows, int[] some) {
    int n = 0;
    for (int j = 0; j < x.length; j++) {
      some[n] = j;
      n += x[j] != 0 ? 1 : 0;
    }
    int i = 0;
    for (; i + 3 < n; i += 4) {
      int a = some[i];
      int b = some[i + 1];
      int c = some[i + 2];
      int d = some[i + 3];
      addFour(sum, rows[a], rows[b], rows[c], rows[d], x[a], x[b], x[c], x[d]);
    }
    for (; i < n; i++) {
      addScaled(sum, rows[some[i]], x[some[i]]);
    }
  }

  /** Adds the first {@code count} rows. */
  static void addAll(float[] sum, float[][] rows, int count) {
    int i = 0;
    for (; i + 3 < count; i += 4) {
      addFour(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
    for (; i < count; i++) {
      add(sum, rows[i]);
    }
  }

  private static void addFour(float[] sum, float[] p, float[] q, float[] r, float[] s) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += p[k] + q[k] + r[k] + s[k];
    }
  }

  /** Four rows at a time, so that the sum is read and written once for four. */
  static void addFour(
      float[] sum, float[] p, float[] q, float[] r, float[] s, float a, float b, float c, float d) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += a * p[k] + b * q[k] + c * r[k] + d * s[k];
    }
  }

  /**
   * The hyperbolic tangent of each number, by a quotient of polynomials (that of the Eigen library;
   * off by less than a millionth).
   */
  static void tanh(float[] x, float[] result) {
    for (int k = 0; k < x.length; k++) {
      float y = Math.max(-7.9f, Math.min(7.9f, x[k]));
      float q = y * y;
      float p = -2.76076847742355e-16f * q + 2.00018790482477e-13f;
      p = p * q - 8.60467152213735e-11f;
      p = p * q + 5.12229709037114e-08f;
      p = p * q + 1.48572235717979e-05f;
      p = p * q + 6.37261928875436e-04f;
      p = p * q + 4.89352455891786e-03f;
      float d = 1.19825839466702e-06f * q + 1.18534705686654e-04f;
      d = d * q + 2.26843463243900e-03f;
      d = d * q + 4.89352518554385e-03f;
      result[k] = y * p / d;
    }
  }
}
