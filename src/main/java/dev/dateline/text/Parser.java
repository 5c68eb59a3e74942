package dev.dateline.text;

/**
 * Parses greedily: in each configuration the transition of highest score is taken, never to be
 * undone (Nivre 2008; trained after Goldberg and Nivre 2012, so that it also knows what to do after
 * an error).
 *
 * @param relations their names, in the order of the transitions
 */
record Parser(WordRows rows, Encoder encoder, Transitions transitions, String[] relations) {

  /** The final configuration of a sentence with these tags. */
  ArcHybrid parse(Words words, byte[] tags) {
    ArcHybrid c = new ArcHybrid(words.size, relations.length);
    float[][] states = encoder.read(encoder.lookUp(rows.of(words, tags)));
    Transitions.Scorer scorer = transitions.of(states);
    float[] scores = new float[ArcHybrid.transitions(relations.length)];
    while (!c.done()) {
      if (!c.canGoLeft() && c.canShift()) {
        c.apply(ArcHybrid.SHIFT); // nothing on the stack: no choice
        continue;
      }
      scorer.score(c, scores);
      c.apply(best(c, scores, relations.length));
    }
    return c;
  }

  /** The possible transition of highest score, the lowest number among equals. */
  static int best(ArcHybrid c, float[] scores, int relations) {
    int best = -1;
    if (c.canShift()) {
      best = ArcHybrid.SHIFT;
    }
    if (c.canGoLeft()) {
      best = highest(scores, 1, 1 + relations, best);
    }
    if (c.canGoRight()) {
      best = highest(scores, 1 + relations, scores.length, best);
    }
    return best;
  }

  private static int highest(float[] scores, int from, int to, int best) {
    int highest = best;
    for (int k = from; k < to; k++) {
      if (highest < 0 || scores[k] > scores[highest]) {
        highest = k;
      }
    }
    return highest;
  }

  String relationName(int label) {
    return relations[label];
  }
}
