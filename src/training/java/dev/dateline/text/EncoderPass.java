package dev.dateline.text;

import java.util.Arrays;

/**
 * One sentence on its way through the encoder, and the way back of what is learned from it
 * (backpropagation through time, Werbos 1990).
 */
final class EncoderPass {

  private static final double WORDS_LEFT_OUT = 0.1;
  private static final double STATES_LEFT_OUT = 0.3;

  private final ParserNetwork network;
  private final int[][] rows;
  private final float[][] wordMasks;
  private final float[][] stateMasks;

  /** What each layer reads, and at the end what the last one shows. */
  private final float[][][] read;

  private final Lstm.Pass[][] passes;

  EncoderPass(ParserNetwork network, int[][] rows, Noise noise) {
    this.network = network;
    this.rows = rows;
    Encoder encoder = network.encoder();
    Lstm[][] layers = encoder.layers();
    read = new float[layers.length + 1][][];
    passes = new Lstm.Pass[layers.length][];
    read[0] = encoder.lookUp(rows);
    wordMasks = mask(read[0], WORDS_LEFT_OUT, noise);
    for (int l = 0; l < layers.length; l++) {
      passes[l] =
          new Lstm.Pass[] {layers[l][0].read(read[l], false), layers[l][1].read(read[l], true)};
      read[l + 1] = Encoder.join(passes[l][0], passes[l][1]);
    }
    stateMasks = mask(states(), STATES_LEFT_OUT, noise);
  }

  /** What each word is in its sentence. */
  float[][] states() {
    return read[passes.length];
  }

  private static float[][] mask(float[][] words, double rate, Noise noise) {
    float[][] masks = new float[words.length][];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = noise.mask(words[i].length, rate);
    }
    multiply(words, masks);
    return masks;
  }

  private static void multiply(float[][] words, float[][] masks) {
    for (int i = 0; i < words.length; i++) {
      for (int k = 0; k < words[i].length; k++) {
        words[i][k] *= masks[i][k];
      }
    }
  }

  /**
   * Adds to the gradients of the encoder's matrices.
   *
   * @param gradient that of the states; used up
   */
  void learn(float[][] gradient) {
    multiply(gradient, stateMasks);
    float[][] shown = gradient;
    for (int l = passes.length - 1; l >= 0; l--) {
      float[][] words = new float[rows.length][read[l][0].length];
      for (int direction = 0; direction < 2; direction++) {
        back(network.layers[l][direction], passes[l][direction], read[l], direction, shown, words);
      }
      shown = words;
    }
    multiply(shown, wordMasks);
    for (int i = 0; i < rows.length; i++) {
      for (int kind = 0; kind < network.tables.length; kind++) {
        Vectors.add(network.tables[kind].gradient(rows[i][kind]), shown[i]);
      }
    }
    network.meaning.addGradients(network.encoder().meanings(rows), shown);
  }

  /** Through one memory, from the last word it read to the first. */
  private static void back(
      ParserNetwork.LstmMatrices m,
      Lstm.Pass pass,
      float[][] read,
      int direction,
      float[][] shown,
      float[][] words) {
    int n = read.length;
    int size = m.recurrent().values.length;
    float[][] gates = new float[n][3 * size];
    float[][] earlier = new float[n][];
    float[] later = new float[size];
    float[] cells = new float[size];
    for (int step = n - 1; step >= 0; step--) {
      int i = direction == 0 ? step : n - 1 - step;
      int before = step == 0 ? -1 : direction == 0 ? i - 1 : i + 1;
      for (int k = 0; k < size; k++) {
        later[k] += shown[i][direction * size + k];
      }
      gates(pass, i, before, later, cells, gates[i]);
      Vectors.add(m.bias().gradient(0), gates[i]);
      Arrays.fill(later, 0);
      earlier[i] = before < 0 ? later.clone() : pass.shown()[before];
      if (before >= 0) {
        Vectors.addProduct(later, gates[i], m.recurrent().transposed());
      }
    }
    m.input().addGradients(read, gates);
    m.recurrent().addGradients(earlier, gates);
    Vectors.addProducts(words, gates, m.input().transposed());
  }

  /** From what is shown to gates and news; the memory's own gradient is carried on. */
  private static void gates(
      Lstm.Pass pass, int i, int before, float[] shown, float[] cells, float[] gradient) {
    int size = shown.length;
    float[] g = pass.gates()[i];
    float[] squashed = pass.squashed()[i];
    for (int k = 0; k < size; k++) {
      float in = g[k];
      float out = g[size + k];
      float news = g[2 * size + k];
      float cell = cells[k] + shown[k] * out * (1 - squashed[k] * squashed[k]);
      float old = before < 0 ? 0 : pass.cells()[before][k];
      gradient[k] = cell * (news - old) * in * (1 - in);
      gradient[size + k] = shown[k] * squashed[k] * out * (1 - out);
      gradient[2 * size + k] = cell * in * (1 - news * news);
      cells[k] = cell * (1 - in);
    }
  }
}
