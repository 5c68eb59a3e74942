package dev.dateline.text;

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
 */
record Transitions(
    float[][][] places,
    float[][] missing,
    float[][] labels,
    float[][] counts,
    float[] bias,
    float[][] output,
    float[] outputBias) {

  static final int LABEL_ROWS = 128;

  /** The scorer of one sentence, given its words as the encoder turned them out. */
  Scorer of(float[][] words) {
    return new Scorer(words);
  }

  /** Scores the configurations of one sentence; for one thread. */
  final class Scorer {

    final float[][] words;
    final ParseFeatures features = new ParseFeatures();
    final float[] hidden = new float[bias.length];
    private final float[][][] said;
    private final float[][] rows =
        new float[ParseFeatures.WORDS + ParseFeatures.LABELS + ParseFeatures.COUNTS][];

    private Scorer(float[][] words) {
      this.words = words;
      said = new float[places.length][words.length][];
      for (int place : ParseFeatures.NEARLY_ALL) {
        said[place] = new float[words.length][bias.length];
        Vectors.addProducts(said[place], words, places[place]);
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
      Vectors.addSparseProduct(scores, hidden, output);
    }

    private float[] said(int place, int word) {
      float[] known = said[place][word];
      if (known == null) {
        known = new float[hidden.length];
        Vectors.addProduct(known, words[word], places[place]);
        said[place][word] = known;
      }
      return known;
    }
  }
}
