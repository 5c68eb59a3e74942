package dev.dateline.text;

/**
 * Reads a sentence word by word and keeps, in a few dozen numbers, what it found worth remembering:
 * a long short-term memory (Hochreiter and Schmidhuber 1997; with gates that forget after Gers,
 * Schmidhuber and Cummins 2000). At each word three gates, numbers from 0 to 1, decide how much of
 * the news enters each memory cell, how much of its old content stays, and how much of it shows.
 *
 * @param input what each number of the word says to gates and news; a row for each
 * @param recurrent the same for what was shown at the word before
 * @param bias what they are without either; in the order in, forget, out, news
 */
record Lstm(float[][] input, float[][] recurrent, float[] bias) {

  /**
   * What happened at each word.
   *
   * @param gates in, forget, out and the news, one after the other
   * @param cells the memory after the word
   * @param squashed the memory between -1 and 1
   * @param shown what of it shows: the result
   */
  record Pass(float[][] gates, float[][] cells, float[][] squashed, float[][] shown) {}

  /** How many cells there are. */
  int size() {
    return recurrent.length;
  }

  /** Reads the words from the first to the last, or from the last to the first. */
  Pass read(float[][] words, boolean backwards) {
    int n = words.length;
    int size = size();
    Pass pass =
        new Pass(
            new float[n][4 * size], new float[n][size], new float[n][size], new float[n][size]);
    int before = -1;
    for (int step = 0; step < n; step++) {
      int i = backwards ? n - 1 - step : step;
      float[] gates = pass.gates[i];
      System.arraycopy(bias, 0, gates, 0, gates.length);
      Vectors.addProduct(gates, words[i], input);
      if (before >= 0) {
        Vectors.addProduct(gates, pass.shown[before], recurrent);
      }
      squash(gates, size);
      remember(gates, before < 0 ? null : pass.cells[before], pass.cells[i], size);
      Vectors.tanh(pass.cells[i], pass.squashed[i]);
      show(gates, pass.squashed[i], pass.shown[i], size);
      before = i;
    }
    return pass;
  }

  /** The three gates by the logistic function, which is a tangent in disguise; the news as is. */
  private static void squash(float[] gates, int size) {
    for (int k = 0; k < 3 * size; k++) {
      gates[k] *= 0.5f;
    }
    Vectors.tanh(gates, gates);
    for (int k = 0; k < 3 * size; k++) {
      gates[k] = 0.5f * gates[k] + 0.5f;
    }
  }

  private static void remember(float[] gates, float[] old, float[] cells, int size) {
    for (int k = 0; k < size; k++) {
      cells[k] = gates[k] * gates[3 * size + k];
    }
    if (old != null) {
      for (int k = 0; k < size; k++) {
        cells[k] += gates[size + k] * old[k];
      }
    }
  }

  private static void show(float[] gates, float[] squashed, float[] shown, int size) {
    for (int k = 0; k < size; k++) {
      shown[k] = gates[2 * size + k] * squashed[k];
    }
  }
}
