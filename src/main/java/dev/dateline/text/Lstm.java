package dev.dateline.text;

/**
 * Reads a sentence word by word and keeps, in a few dozen numbers, what it found worth remembering:
 * a long short-term memory (Hochreiter and Schmidhuber 1997). At each word two gates, numbers from
 * 0 to 1, decide how much of each memory cell's old content makes room for the news, and how much
 * of the cell shows. That what enters drives out as much saves a third gate and its time (Greff and
 * others 2017, "LSTM: A Search Space Odyssey", where this coupling costs nothing).
 *
 * @param input what each number of the word says to gates and news; a row for each
 * @param recurrent the same for what was shown at the word before
 * @param bias what they are without either; in the order in, out, news
 */
record Lstm(float[][] input, float[][] recurrent, float[] bias) {

  /**
   * What happened at each word.
   *
   * @param gates in, out and the news, one after the other
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
            new float[n][3 * size], new float[n][size], new float[n][size], new float[n][size]);
    for (float[] gates : pass.gates) {
      System.arraycopy(bias, 0, gates, 0, gates.length);
    }
    Vectors.addProducts(pass.gates, words, input);
    int before = -1;
    for (int step = 0; step < n; step++) {
      int i = backwards ? n - 1 - step : step;
      float[] gates = pass.gates[i];
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

  /** The two gates by the logistic function, which is a tangent in disguise; the news as is. */
  static void squash(float[] gates, int size) {
    for (int k = 0; k < 2 * size; k++) {
      gates[k] *= 0.5f;
    }
    Vectors.tanh(gates, gates);
    for (int k = 0; k < 2 * size; k++) {
      gates[k] = 0.5f * gates[k] + 0.5f;
    }
  }

  static void remember(float[] gates, float[] old, float[] cells, int size) {
    for (int k = 0; k < size; k++) {
      cells[k] = gates[k] * gates[2 * size + k];
    }
    if (old != null) {
      for (int k = 0; k < size; k++) {
        cells[k] += (1 - gates[k]) * old[k];
      }
    }
  }

  static void show(float[] gates, float[] squashed, float[] shown, int size) {
    for (int k = 0; k < size; k++) {
      shown[k] = gates[size + k] * squashed[k];
    }
  }
}
