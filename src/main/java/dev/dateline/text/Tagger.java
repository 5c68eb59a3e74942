package dev.dateline.text;

import java.util.Arrays;

/**
 * Tags a sentence from left to right, each word by what the weights say to its features, the tags
 * given before among them. A label is a Penn tag and a universal one together, so that neither
 * contradicts the other.
 */
final class Tagger {

  private final Weights weights;
  private final Lexicon lexicon;
  private final String[] tags;
  private final String[] universals;

  /** Labels are the indices of {@code tags} and {@code universals}. */
  Tagger(Weights weights, Lexicon lexicon, String[] tags, String[] universals) {
    this.weights = weights;
    this.lexicon = lexicon;
    this.tags = tags;
    this.universals = universals;
  }

  /** Labels the words from one index to another, given the labels of those before. */
  void tag(Words words, byte[] labels, int from, int to) {
    int[] features = new int[TagFeatures.MAX];
    int[] scores = new int[tags.length];
    int tag1 = from > 0 ? labels[from - 1] : -1;
    int tag2 = from > 1 ? labels[from - 2] : -1;
    for (int i = from; i < to; i++) {
      int label = lexicon.certainLabel(words.word[i]);
      if (label < 0) {
        int count = TagFeatures.extract(words, i, tag1, tag2, features);
        Arrays.fill(scores, 0);
        weights.score(features, count, scores);
        label = 0;
        for (int k = 1; k < scores.length; k++) {
          if (scores[k] > scores[label]) {
            label = k;
          }
        }
      }
      labels[i] = (byte) label;
      tag2 = tag1;
      tag1 = label;
    }
  }

  String tagName(int label) {
    return tags[label];
  }

  String universalName(int label) {
    return universals[label];
  }
}
