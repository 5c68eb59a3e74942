package dev.dateline.text;

import java.util.Arrays;

/**
 * Parses greedily: in each configuration the transition of highest score is taken, never to be
 * undone (Nivre 2008; trained after Goldberg and Nivre 2012, so that it also knows what to do after
 * an error).
 */
final class Parser {

  private final Weights weights;
  private final String[] relations;
  private final byte[] tagKinds;

  /**
   * @param tagKinds see {@link ParseFeatures#kinds}
   */
  Parser(Weights weights, String[] relations, byte[] tagKinds) {
    this.weights = weights;
    this.tagKinds = tagKinds;
    this.relations = relations;
  }

  /** The final configuration of a sentence with these tags. */
  ArcHybrid parse(Words words, byte[] tags) {
    ArcHybrid c = new ArcHybrid(words.size, relations.length);
    int[] features = new int[ParseFeatures.MAX];
    int[] scores = new int[ArcHybrid.transitions(relations.length)];
    ParseFeatures extractor = new ParseFeatures(words, tags, tagKinds, features);
    while (!c.done()) {
      if (!c.canGoLeft() && c.canShift()) {
        c.apply(ArcHybrid.SHIFT); // nothing on the stack: no choice
        continue;
      }
      int count = extractor.extract(c);
      Arrays.fill(scores, 0);
      weights.score(features, count, scores);
      c.apply(best(c, scores, relations.length));
    }
    return c;
  }

  /** The possible transition of highest score, the lowest number among equals. */
  static int best(ArcHybrid c, int[] scores, int relations) {
    int best = -1;
    int bestScore = Integer.MIN_VALUE;
    if (c.canShift()) {
      best = ArcHybrid.SHIFT;
      bestScore = scores[0];
    }
    if (c.canGoLeft()) {
      for (int k = 1; k <= relations; k++) {
        if (scores[k] > bestScore) {
          best = k;
          bestScore = scores[k];
        }
      }
    }
    if (c.canGoRight()) {
      for (int k = 1 + relations; k < scores.length; k++) {
        if (scores[k] > bestScore) {
          best = k;
          bestScore = scores[k];
        }
      }
    }
    return best;
  }

  String relationName(int label) {
    return relations[label];
  }
}
