package dev.dateline.text;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Trains the tagger: each word is tagged as it would be in earnest, and errors teach. */
final class TaggerTraining {

  private static final double DROP = 0.4;

  /** By how much the right label must lead. */
  private static final float MARGIN = 1;

  private final Lexicon lexicon;
  private final LabelSet labels;

  TaggerTraining(Lexicon lexicon, LabelSet labels) {
    this.lexicon = lexicon;
    this.labels = labels;
  }

  Averaged train(List<GoldSentence> gold, int epochs, long seed) {
    List<Words> words = GoldWords.of(gold, lexicon);
    Perceptron perceptron = new Perceptron();
    Random random = new Random(seed);
    Noise noise = new Noise(seed);
    int[] order = new int[gold.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      int wrong = 0;
      for (int k : order) {
        wrong += learn(perceptron, noise, gold.get(k), words.get(k));
      }
      System.err.println("tagger, epoch " + epoch + ": " + wrong + " errors");
    }
    return perceptron.average();
  }

  private int learn(Perceptron perceptron, Noise noise, GoldSentence s, Words words) {
    int[] features = new int[TagFeatures.MAX];
    float[] scores = new float[labels.size()];
    int tag1 = -1;
    int tag2 = -1;
    int errors = 0;
    for (int i = 0; i < words.size; i++) {
      int label = lexicon.certainLabel(words.word[i]);
      if (label < 0) {
        int count = TagFeatures.extract(words, i, tag1, tag2, features);
        count = noise.thin(features, count, DROP);
        Arrays.fill(scores, 0);
        perceptron.score(features, count, scores);
        int right = labels.of(s.tags()[i], s.universals()[i]);
        int rival = right == 0 ? 1 : 0;
        for (int k = 0; k < scores.length; k++) {
          if (k != right && scores[k] > scores[rival]) {
            rival = k;
          }
        }
        perceptron.count();
        if (scores[rival] + MARGIN > scores[right]) {
          perceptron.update(features, count, right, rival);
        }
        label = scores[rival] > scores[right] ? rival : right;
        errors += label == right ? 0 : 1;
      }
      tag2 = tag1;
      tag1 = label;
    }
    return errors;
  }

  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}
