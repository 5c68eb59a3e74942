package dev.dateline.text;

import java.util.Arrays;

/**
 * Scores transitions by a network of one hidden layer (Chen and Manning 2014, "A Fast and Accurate
 * Dependency Parser using Neural Networks"). What a word says in a place, say on top of the stack,
 * is the same in all configurations of a sentence, so it is computed once, when first asked for.
 *
 * @param places for each place of {@link ParseFeatures#words} a matrix from words to hidden numbers
 * @param missing for each place what it says that no word is there
 * @param labels for each of {@link ParseFeatures#labels} 128 rows, one for each relation
 * @param counts rows for {@link ParseFeatures#counts}
 * @param bias what the hidden numbers are without all this
 * @param output from hidden numbers to transitions
 * @param outputBias scores without hidden numbers
 * @param nearlyAll the matrices of the places at which nearly all words stand once, side by side
 */
record Transitions(
    float[][][] places,
    float[][] missing,
    float[][] labels,
    float[][] counts,
    float[] bias,
    float[][] output,
    float[] outputBias,
    float[][] nearlyAll) {

  static final int LABEL_ROWS = 128;

  Transitions(
      float[][][] places,
      float[][] missing,
      float[][] labels,
      float[][] counts,
      float[] bias,
      float[][] output,
      float[] outputBias) {
    this(
        places,
        missing,
        labels,
        counts,
        bias,
        output,
        outputBias,
        joined(places, ParseFeatures.NEARLY_ALL));
  }

  /** A scorer that has read nothing yet. */
  Scorer scorer() {
    return new Scorer();
  }

  /** The scorer of one sentence, given its words as the encoder turned them out. */
  Scorer of(float[][] words) {
    Scorer scorer = scorer();
    scorer.read(words, words.length);
    return scorer;
  }

  /** One product of wide rows takes less time than some products of narrow ones. */
  private static float[][] joined(float[][][] matrices, int[] some) {
    int width = matrices[0][0].length;
    float[][] joined = new float[matrices[0].length][some.length * width];
    for (int j = 0; j < joined.length; j++) {
      for (int k = 0; k < some.length; k++) {
        System.arraycopy(matrices[some[k]][j], 0, joined[j], k * width, width);
      }
    }
    return joined;
  }

  /** Scores the configurations of one sentence after another; for one thread at a time. */
  final class Scorer {

    final ParseFeatures features = new ParseFeatures();
    final float[] hidden = new float[bias.length];
    float[][] words;

    /** What each word says in each place, and for the sentence of which number it was computed. */
    private final float[][][] said = new float[places.length][0][];

    private final int[][] saidIn = new int[places.length][];
    private int sentence;

    private float[][] saidAtOnce;
    private final float[][] rows =
        new float[ParseFeatures.WORDS + ParseFeatures.LABELS + ParseFeatures.COUNTS][];
    private final int[] active = new int[bias.length];

    /** Starts the next sentence, the first {@code n} of these words. */
    void read(float[][] words, int n) {
      this.words = words;
      sentence++;
      if (said[0].length < n) {
        for (int place = 0; place < places.length; place++) {
          said[place] = new float[n][bias.length];
          saidIn[place] = new int[n];
        }
        saidAtOnce = new float[n][nearlyAll[0].length];
      }
      sayNearlyAll(n);
    }

    private void sayNearlyAll(int n) {
      int size = hidden.length;
      for (int i = 0; i < n; i++) {
        Arrays.fill(saidAtOnce[i], 0);
      }
      Vectors.addProducts(saidAtOnce, words, nearlyAll, n);
      for (int k = 0; k < ParseFeatures.NEARLY_ALL.length; k++) {
        int place = ParseFeatures.NEARLY_ALL[k];
        Arrays.fill(saidIn[place], 0, n, sentence);
        for (int i = 0; i < n; i++) {
          System.arraycopy(saidAtOnce[i], k * size, said[place][i], 0, size);
        }
      }
    }

    void score(ArcHybrid c, float[] scores) {
      gather(c);
      for (int k = 0; k < hidden.length; k++) {
        hidden[k] = Math.max(0, hidden[k]);
      }
      output(scores);
    }

    /** Fills in the hidden numbers; those below zero are not yet cut off. */
    void gather(ArcHybrid c) {
      features.look(c);
      int n = 0;
      for (int place = 0; place < places.length; place++) {
        int word = features.words[place];
        rows[n++] = word < 0 ? missing[place] : said(place, word);
      }
      for (int k = 0; k < ParseFeatures.LABELS; k++) {
        rows[n++] = labels[k * LABEL_ROWS + features.labels[k]];
      }
      for (int row : features.counts) {
        rows[n++] = counts[row];
      }
      System.arraycopy(bias, 0, hidden, 0, hidden.length);
      Vectors.addAll(hidden, rows, n);
    }

    void output(float[] scores) {
      System.arraycopy(outputBias, 0, scores, 0, scores.length);
      Vectors.addSparseProduct(scores, hidden, output, active);
    }

    private float[] said(int place, int word) {
      float[] sum = said[place][word];
      if (saidIn[place][word] != sentence) {
        saidIn[place][word] = sentence;
        Arrays.fill(sum, 0);
        Vectors.addProduct(sum, words[word], places[place]);
      }
      return sum;
    }
  }
}
