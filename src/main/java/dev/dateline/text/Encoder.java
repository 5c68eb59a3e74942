package dev.dateline.text;

import java.util.Arrays;

/**
 * Turns each word of a sentence into numbers that say what it is there, among its neighbors: what
 * is known of the word is looked up and added up, then read from left to right and from right to
 * left (Kiperwasser and Goldberg 2016, "Simple and Accurate Dependency Parsing Using Bidirectional
 * LSTM Feature Representations").
 *
 * @param tables for each kind of knowledge about a word, a row of numbers for each of its values
 * @param vectors what words mean, learned elsewhere
 * @param meaning from vectors to the numbers of a word
 * @param layers pairs of memories, to the right and to the left; each layer reads the one before
 */
record Encoder(float[][][] tables, WordVectors vectors, float[][] meaning, Lstm[][] layers) {

  /** How many numbers say what a word is by itself. */
  int size() {
    return meaning[0].length;
  }

  /** The words of a sentence, each by itself. */
  float[][] lookUp(int[][] rows) {
    float[][] words = new float[rows.length][size()];
    lookUp(rows, rows.length, words, new float[rows.length][vectors.size()]);
    return words;
  }

  /** Writes the first {@code n} into {@code words}, and what they mean into {@code meanings}. */
  void lookUp(int[][] rows, int n, float[][] words, float[][] meanings) {
    for (int i = 0; i < n; i++) {
      Arrays.fill(words[i], 0);
      for (int kind = 0; kind < tables.length; kind++) {
        Vectors.add(words[i], tables[kind][rows[i][kind]]);
      }
      findMeaning(rows[i], meanings[i]);
    }
    Vectors.addProducts(words, meanings, meaning, n);
  }

  /** The vectors of the words of a sentence, zeros where a word has none. */
  float[][] meanings(int[][] rows) {
    float[][] found = new float[rows.length][vectors.size()];
    for (int i = 0; i < found.length; i++) {
      findMeaning(rows[i], found[i]);
    }
    return found;
  }

  private void findMeaning(int[] row, float[] found) {
    vectors.copy(row[WordRows.HAS_VECTOR] == 0 ? -1 : row[WordRows.VECTOR], found);
  }

  /** What both directions show of a word, one behind the other. */
  static float[][] join(Lstm.Pass right, Lstm.Pass left) {
    int n = right.shown().length;
    float[][] joined = new float[n][];
    for (int i = 0; i < n; i++) {
      float[] a = right.shown()[i];
      float[] b = left.shown()[i];
      joined[i] = new float[a.length + b.length];
      System.arraycopy(a, 0, joined[i], 0, a.length);
      System.arraycopy(b, 0, joined[i], a.length, b.length);
    }
    return joined;
  }
}
