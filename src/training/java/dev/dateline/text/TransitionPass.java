package dev.dateline.text;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The configurations of one sentence on their way to scores, and back. */
final class TransitionPass {

  private static final double HIDDEN_LEFT_OUT = 0.2;

  private final ParserNetwork network;
  private final Noise noise;
  private final Transitions.Scorer scorer;

  /** What is learned of what each word says in each place, gathered over the sentence. */
  private final float[][][] said;

  private float[] mask;

  /**
   * @param words as the encoder turned them out
   */
  TransitionPass(ParserNetwork network, float[][] words, Noise noise) {
    this.network = network;
    this.noise = noise;
    scorer = network.transitions().of(words);
    said = new float[network.places.length][words.length][];
  }

  void score(ArcHybrid c, float[] scores) {
    scorer.gather(c);
    float[] hidden = scorer.hidden;
    mask = noise.mask(hidden.length, HIDDEN_LEFT_OUT);
    for (int k = 0; k < hidden.length; k++) {
      mask[k] = hidden[k] > 0 ? mask[k] : 0;
      hidden[k] *= mask[k];
    }
    scorer.output(scores);
  }

  /** Adds to the gradients, given that of the scores of the last configuration. */
  void learn(float[] scores) {
    Vectors.add(network.outputBias.gradient(0), scores);
    network.output.addGradient(scorer.hidden, scores);
    float[] hidden = new float[mask.length];
    Vectors.addProduct(hidden, scores, network.output.transposed());
    for (int k = 0; k < hidden.length; k++) {
      hidden[k] *= mask[k];
    }
    Vectors.add(network.bias.gradient(0), hidden);
    for (int place = 0; place < said.length; place++) {
      int word = scorer.features.words[place];
      if (word < 0) {
        Vectors.add(network.missing.gradient(place), hidden);
      } else {
        if (said[place][word] == null) {
          said[place][word] = new float[hidden.length];
        }
        Vectors.add(said[place][word], hidden);
      }
    }
    for (int k = 0; k < ParseFeatures.LABELS; k++) {
      int row = k * Transitions.LABEL_ROWS + scorer.features.labels[k];
      Vectors.add(network.labels.gradient(row), hidden);
    }
    for (int row : scorer.features.counts) {
      Vectors.add(network.counts.gradient(row), hidden);
    }
  }

  /** At the end of the sentence: adds to the places' gradients, returns that of the words. */
  float[][] finish() {
    int n = scorer.words.length;
    float[][] words = new float[n][scorer.words[0].length];
    for (int place = 0; place < said.length; place++) {
      int[] some = IntStream.range(0, n).filter(withGradient(place)).toArray();
      float[][] read = pick(scorer.words, some);
      float[][] gradients = pick(said[place], some);
      network.places[place].addGradients(read, gradients);
      Vectors.addProducts(pick(words, some), gradients, network.places[place].transposed());
    }
    return words;
  }

  private IntPredicate withGradient(int place) {
    return i -> said[place][i] != null;
  }

  private static float[][] pick(float[][] words, int[] some) {
    return Arrays.stream(some).mapToObj(i -> words[i]).toArray(float[][]::new);
  }
}
