package dev.dateline.text;

/**
 * Two memories that read a sentence at the same time, one from its first word on, one from its last
 * back. What they show is bit for bit what {@link Lstm#read} shows of each; but nothing else is
 * kept, which learning alone would need, and loops over the numbers of both are longer, which
 * processors like: a layer takes two thirds of the time.
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

  /** What the first {@code n} words say by themselves to gates and news. */
  void enter(float[][] words, float[][] gates, int n) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(bias, 0, gates[i], 0, bias.length);
    }
    Vectors.addProducts(gates, words, input, n);
  }

  /**
   * Reads a sentence of {@code n} words.
   *
   * @param gates what the words say by themselves; overwritten
   * @param shown to be filled: what is shown to the right, then what is shown to the left
   */
  void read(float[][] gates, float[][] shown, int n) {
    int size = right.length;
    float[] toRight = new float[3 * size];
    float[] toLeft = new float[3 * size];
    float[] now = new float[bias.length];
    float[] old = null;
    float[] cells = new float[2 * size];
    float[] other = new float[2 * size];
    float[] squashed = new float[2 * size];
    float[] show = new float[2 * size];
    for (int step = 0; step < n; step++) {
      int back = n - 1 - step;
      System.arraycopy(gates[step], 0, toRight, 0, toRight.length);
      System.arraycopy(gates[back], toRight.length, toLeft, 0, toLeft.length);
      if (step > 0) {
        Vectors.addProduct(toRight, show, 0, right);
        Vectors.addProduct(toLeft, show, size, left);
      }
      for (int part = 0; part < 3; part++) {
        System.arraycopy(toRight, part * size, now, 2 * part * size, size);
        System.arraycopy(toLeft, part * size, now, (2 * part + 1) * size, size);
      }
      Lstm.squash(now, 2 * size);
      Lstm.remember(now, old, cells, 2 * size);
      Vectors.tanh(cells, squashed);
      Lstm.show(now, squashed, show, 2 * size);
      System.arraycopy(show, 0, shown[step], 0, size);
      System.arraycopy(show, size, shown[back], size, size);
      old = cells;
      cells = other;
      other = old;
    }
  }
}
