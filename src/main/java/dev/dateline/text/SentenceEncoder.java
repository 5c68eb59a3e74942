package dev.dateline.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An encoder at work on some sentences after others. What it makes of a word is what {@link
 * Encoder} and {@link Lstm} do, bit for bit, but sentences are read side by side, and written where
 * those before them stood: fresh memory for each would cost a tenth of the time. For one thread at
 * a time.
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

  /**
   * The words in their sentences; valid until the next are read.
   *
   * @param rows of each word of each sentence
   */
  float[][][] read(int[][][] rows) {
    Integer[] order = IntStream.range(0, rows.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing(s -> -rows[s].length));
    int[] begins = new int[rows.length];
    int[] lengths = new int[rows.length];
    int total = 0;
    for (int k = 0; k < order.length; k++) {
      begins[k] = total;
      lengths[k] = rows[order[k]].length;
      total += lengths[k];
    }
    makeRoom(total, lengths[0]);
    for (int k = 0; k < order.length; k++) {
      enter(rows[order[k]], begins[k]);
    }
    layers[0].read(gates, states, begins, lengths);
    for (int layer = 1; layer < layers.length; layer++) {
      for (int k = 0; k < order.length; k++) {
        layers[layer].enter(states, gates, begins[k], begins[k] + lengths[k]);
      }
      layers[layer].read(gates, states, begins, lengths);
    }
    float[][][] sentences = new float[rows.length][][];
    for (int k = 0; k < order.length; k++) {
      sentences[order[k]] = Arrays.copyOfRange(states, begins[k], begins[k] + lengths[k]);
    }
    return sentences;
  }

  private void makeRoom(int total, int longest) {
    if (words == null || words.length < longest) {
      words = new float[longest][encoder.size()];
      meanings = new float[longest][encoder.vectors().size()];
    }
    if (gates.length < total) {
      gates = new float[total][layers[0].gates()];
      states = new float[total][layers[0].shown()];
    }
  }

  /** A sentence's words by themselves as the first layer takes them: from memory, or computed. */
  private void enter(int[][] rows, int begin) {
    int strangers = 0;
    int[][] strange = new int[rows.length][];
    float[][] toFill = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      if (!familiar.copy(rows[i], gates[begin + i])) {
        strange[strangers] = rows[i];
        toFill[strangers++] = gates[begin + i];
      }
    }
    encoder.lookUp(strange, strangers, words, meanings);
    layers[0].enter(words, toFill, 0, strangers);
    for (int i = 0; i < strangers; i++) {
      familiar.keep(strange[i], toFill[i]);
    }
  }
}
