package dev.dateline.text;

import java.util.Random;

/**
 * A matrix that is learned: its values, how the loss grows with each of them, and what Adam (Kingma
 * and Ba 2015, "Adam: A Method for Stochastic Optimization") keeps of earlier steps. Used
 * afterwards is a running mean of the values, in which what the last sentences did to them counts
 * little (Polyak and Juditsky 1992). Rows that a step leaves alone cost it nothing: they catch up
 * with their mean when they are next changed.
 */
final class Matrix {

  private static final float MEAN_STAYS = 0.9f;
  private static final float SQUARE_STAYS = 0.99f;
  private static final float AVERAGE_STAYS = 0.9995f;

  final float[][] values;
  private final float[][] gradients;
  private final float[][] means;
  private final float[][] squares;
  private final float[][] averages;
  private final int[] averagedAt;
  private final boolean[] changed;
  private final int[] changes;
  private int changeCount;
  private float[][] transposed;
  private boolean stale = true;

  /** Of normally distributed numbers. */
  Matrix(int rows, int columns, double deviation, Random random) {
    values = new float[rows][columns];
    gradients = new float[rows][columns];
    means = new float[rows][columns];
    squares = new float[rows][columns];
    averages = new float[rows][columns];
    averagedAt = new int[rows];
    changed = new boolean[rows];
    changes = new int[rows];
    for (float[] row : values) {
      for (int k = 0; k < columns; k++) {
        row[k] = (float) (random.nextGaussian() * deviation);
      }
    }
  }

  /** The gradient of a row, to be added to. */
  float[] gradient(int row) {
    if (!changed[row]) {
      changed[row] = true;
      changes[changeCount++] = row;
    }
    return gradients[row];
  }

  /** Learns from y = x · matrix, given the gradient of y. */
  void addGradient(float[] x, float[] y) {
    for (int j = 0; j < x.length; j++) {
      if (x[j] != 0) {
        Vectors.addScaled(gradient(j), y, x[j]);
      }
    }
  }

  /** The same for many words. */
  void addGradients(float[][] x, float[][] y) {
    for (int j = 0; j < values.length; j++) {
      float[] gradient = gradient(j);
      int i = 0;
      for (; i + 3 < x.length; i += 4) {
        Vectors.addFour(
            gradient,
            y[i],
            y[i + 1],
            y[i + 2],
            y[i + 3],
            x[i][j],
            x[i + 1][j],
            x[i + 2][j],
            x[i + 3][j]);
      }
      for (; i < x.length; i++) {
        Vectors.addScaled(gradient, y[i], x[i][j]);
      }
    }
  }

  /** The matrix with rows for columns, to carry gradients back. */
  float[][] transposed() {
    if (transposed == null) {
      transposed = new float[values[0].length][values.length];
    }
    if (stale) {
      for (int i = 0; i < values.length; i++) {
        for (int k = 0; k < transposed.length; k++) {
          transposed[k][i] = values[i][k];
        }
      }
      stale = false;
    }
    return transposed;
  }

  double squaredGradient() {
    double sum = 0;
    for (int i = 0; i < changeCount; i++) {
      for (float g : gradients[changes[i]]) {
        sum += g * g;
      }
    }
    return sum;
  }

  /**
   * Takes a step down the gradient and forgets it.
   *
   * @param step the number of the step, from 1
   * @param rate how far to go, corrected for the first steps
   * @param scale by which the gradient is made smaller
   */
  void step(int step, float rate, float scale) {
    for (int i = 0; i < changeCount; i++) {
      int row = changes[i];
      average(row, step - 1);
      changed[row] = false;
      float[] value = values[row];
      float[] gradient = gradients[row];
      float[] mean = means[row];
      float[] square = squares[row];
      for (int k = 0; k < value.length; k++) {
        float g = gradient[k] * scale;
        gradient[k] = 0;
        mean[k] = MEAN_STAYS * mean[k] + (1 - MEAN_STAYS) * g;
        square[k] = SQUARE_STAYS * square[k] + (1 - SQUARE_STAYS) * g * g;
        value[k] -= rate * mean[k] / ((float) Math.sqrt(square[k]) + 1e-6f);
      }
    }
    changeCount = 0;
    stale = true;
  }

  /** By how much Adam's means fall short of their values at a step. */
  static float correction(int step) {
    return (float)
        (Math.sqrt(1 - StrictMath.pow(SQUARE_STAYS, step))
            / (1 - StrictMath.pow(MEAN_STAYS, step)));
  }

  private void average(int row, int step) {
    float stays = (float) StrictMath.pow(AVERAGE_STAYS, step - averagedAt[row]);
    averagedAt[row] = step;
    float[] average = averages[row];
    float[] value = values[row];
    for (int k = 0; k < value.length; k++) {
      average[k] = stays * average[k] + (1 - stays) * value[k];
    }
  }

  /** Puts the means in the place of the values, at the end. */
  void settle(int step) {
    float all = (float) (1 - StrictMath.pow(AVERAGE_STAYS, step));
    for (int row = 0; row < values.length; row++) {
      average(row, step);
      for (int k = 0; k < values[row].length; k++) {
        values[row][k] = averages[row][k] / all;
      }
    }
    stale = true;
  }
}
