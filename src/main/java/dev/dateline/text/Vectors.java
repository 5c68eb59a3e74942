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
    int j = 0;
    for (; j + 3 < rows.length; j += 4) {
      addFour(
          sum, rows[j], rows[j + 1], rows[j + 2], rows[j + 3], x[j], x[j + 1], x[j + 2], x[j + 3]);
    }
    for (; j < rows.length; j++) {
      addScaled(sum, rows[j], x[j]);
    }
  }

  /** Four rows at a time, so that the sum is read and written once for four. */
  private static void addFour(
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
