package dev.dateline.text;

/**
 * An encoder at work on one sentence after another: its answers are those of its layers' {@link
 * Lstm#read}, bit for bit, but it writes them where those of the sentence before stood. Fresh
 * memory for each sentence would cost a tenth of the time. For one thread at a time.
 */
final class SentenceEncoder {

  private final Encoder encoder;
  private final BothWays[] layers;
  private final FamiliarWords familiar;
  private float[][] words;
  private float[][] meanings;
  private float[][] gates = {};
  private float[][] states;

  SentenceEncoder(Encoder encoder, BothWays[] layers, FamiliarWords familiar) {
    this.encoder = encoder;
    this.layers = layers;
    this.familiar = familiar;
  }

  /** The words in their sentence, first of all; valid until the next sentence is read. */
  float[][] read(int[][] rows) {
    int n = rows.length;
    if (n > gates.length) {
      words = new float[n][encoder.size()];
      meanings = new float[n][encoder.vectors().size()];
      gates = new float[n][layers[0].gates()];
      states = new float[n][layers[0].shown()];
    }
    enter(rows);
    layers[0].read(gates, states, n);
    for (int layer = 1; layer < layers.length; layer++) {
      layers[layer].enter(states, gates, n);
      layers[layer].read(gates, states, n);
    }
    return states;
  }

  /** The words by themselves as the first layer takes them: from memory, or computed. */
  private void enter(int[][] rows) {
    int strangers = 0;
    int[][] strange = new int[rows.length][];
    float[][] toFill = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      if (!familiar.copy(rows[i], gates[i])) {
        strange[strangers] = rows[i];
        toFill[strangers++] = gates[i];
      }
    }
    encoder.lookUp(strange, strangers, words, meanings);
    layers[0].enter(words, toFill, strangers);
    for (int i = 0; i < strangers; i++) {
      familiar.keep(strange[i], toFill[i]);
    }
  }
}
