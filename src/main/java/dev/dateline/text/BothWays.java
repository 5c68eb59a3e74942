package dev.dateline.text;

import java.util.Arrays;

/**
 * Two memories that read a sentence at the same time, one from its first word on, one from its last
 * back, and some sentences side by side. What they show is bit for bit what {@link Lstm#read} shows
 * of each; but nothing else is kept, which learning alone would need, and loops over the numbers of
 * all are longer, which processors like.
 */
final class BothWays {

  /** Rows of both, one behind the other. */
  private final float[][] input;

  private final float[] bias;
  private final float[][] right;
  private final float[][] left;

  BothWays(Lstm right, Lstm left) {
    input = new float[right.input().length][];
    for (int j = 0; j < input.length; j++) {
      input[j] = join(right.input()[j], left.input()[j]);
    }
    bias = join(right.bias(), left.bias());
    this.right = right.recurrent();
    this.left = left.recurrent();
  }

  private static float[] join(float[] a, float[] b) {
    float[] joined = new float[a.length + b.length];
    System.arraycopy(a, 0, joined, 0, a.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  /** How many numbers there are for gates and news of a word. */
  int gates() {
    return bias.length;
  }

  /** How many numbers are shown of a word. */
  int shown() {
    return right.length + left.length;
  }

  /** What the words from one index to another say by themselves to gates and news. */
  void enter(float[][] words, float[][] gates, int from, int to) {
    for (int i = from; i < to; i++) {
      System.arraycopy(bias, 0, gates[i], 0, bias.length);
    }
    Vectors.addProducts(gates, words, input, from, to);
  }

  /**
   * Reads sentences side by side, so that a row once at hand serves them all.
   *
   * @param gates what the words say by themselves
   * @param shown to be filled: what is shown to the right, then what is shown to the left
   * @param begins where the sentences begin, the longest sentence first
   * @param lengths how many words they have, at least one
   */
  void read(float[][] gates, float[][] shown, int[] begins, int[] lengths) {
    SideBySide all = new SideBySide(begins.length, right.length);
    for (int step = 0; step < lengths[0]; step++) {
      int n = all.count;
      while (lengths[n - 1] == step) {
        n--;
      }
      all.keep(n);
      for (int s = 0; s < n; s++) {
        all.enter(s, gates[begins[s] + step], gates[begins[s] + lengths[s] - 1 - step]);
      }
      if (step > 0) {
        Vectors.addProducts(all.toRight, all.shownRight, right, 0, n);
        Vectors.addProducts(all.toLeft, all.shownLeft, left, 0, n);
      }
      all.remember();
      for (int s = 0; s < n; s++) {
        all.show(s, shown[begins[s] + step], shown[begins[s] + lengths[s] - 1 - step]);
      }
    }
  }

  /** The memories of sentences at one step, those of all sentences in one array. */
  private static final class SideBySide {

    /** How many sentences go on. */
    int count;

    /** For each sentence, gates and news at this step, and what was shown at the one before. */
    final float[][] toRight;

    final float[][] toLeft;
    final float[][] shownRight;
    final float[][] shownLeft;

    /** The gates in of all sentences, then those out, then the news. */
    private float[] gates;

    private float[] cells;
    private float[] old;
    private float[] squashed;
    private float[] show;
    private final int size;
    private boolean first = true;

    SideBySide(int count, int size) {
      this.count = count;
      this.size = size;
      toRight = new float[count][3 * size];
      toLeft = new float[count][3 * size];
      shownRight = new float[count][size];
      shownLeft = new float[count][size];
      cells = new float[0];
    }

    /** Goes on with the first {@code n} alone. */
    void keep(int n) {
      int all = 2 * n * size;
      if (cells.length != all) {
        count = n;
        gates = new float[3 * all];
        cells = Arrays.copyOf(cells, all);
        old = new float[all];
        squashed = new float[all];
        show = new float[all];
      }
    }

    void enter(int sentence, float[] right, float[] left) {
      System.arraycopy(right, 0, toRight[sentence], 0, 3 * size);
      System.arraycopy(left, 3 * size, toLeft[sentence], 0, 3 * size);
    }

    void remember() {
      int all = 2 * count * size;
      for (int s = 0; s < count; s++) {
        for (int part = 0; part < 3; part++) {
          int at = part * all + 2 * s * size;
          System.arraycopy(toRight[s], part * size, gates, at, size);
          System.arraycopy(toLeft[s], part * size, gates, at + size, size);
        }
      }
      float[] before = cells;
      cells = old;
      old = before;
      Lstm.squash(gates, all);
      Lstm.remember(gates, first ? null : old, cells, all);
      Vectors.tanh(cells, squashed);
      Lstm.show(gates, squashed, show, all);
      first = false;
    }

    void show(int sentence, float[] right, float[] left) {
      System.arraycopy(show, 2 * sentence * size, shownRight[sentence], 0, size);
      System.arraycopy(show, (2 * sentence + 1) * size, shownLeft[sentence], 0, size);
      System.arraycopy(shownRight[sentence], 0, right, 0, size);
      System.arraycopy(shownLeft[sentence], 0, left, size, size);
    }
  }
}
