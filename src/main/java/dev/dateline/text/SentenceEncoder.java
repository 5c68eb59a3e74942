package dev.dateline.text;

/**
 * An encoder at work on one sentence after another: its answers are those of {@link Encoder#read},
 * bit for bit, but it writes them where those of the sentence before stood. Fresh memory for each
 * sentence would cost a tenth of the time. For one thread at a time.
 */
final class SentenceEncoder {

  private final Encoder encoder;
  private final BothWays[] layers;
  private float[][] words = {};
  private float[][] meanings;
  private float[][] gates;
  private float[][] states;

  SentenceEncoder(Encoder encoder, BothWays[] layers) {
    this.encoder = encoder;
    this.layers = layers;
  }

  /**
   * The words in their sentence; valid until the next is read, of rows behind the last word not.
   */
  float[][] read(int[][] rows) {
    int n = rows.length;
    if (n > words.length) {
      words = new float[n][encoder.size()];
      meanings = new float[n][encoder.vectors().size()];
      gates = new float[n][layers[0].gates()];
      states = new float[n][layers[0].shown()];
    }
    encoder.lookUp(rows, words, meanings);
    float[][] read = words;
    for (BothWays layer : layers) {
      layer.enter(read, gates, n);
      layer.read(gates, states, n);
      read = states;
    }
    return states;
  }
}
