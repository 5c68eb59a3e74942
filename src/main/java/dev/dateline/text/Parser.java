package dev.dateline.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Parses greedily: in each configuration the transition of highest score is taken, never to be
 * undone (Nivre 2008; trained after Goldberg and Nivre 2012, so that it also knows what to do after
 * an error). For many threads.
 */
final class Parser {

  /** So many desks wait for the next sentence; who finds none makes one. */
  private static final int IDLE = 8;

  private final WordRows rows;
  private final Encoder encoder;
  private final BothWays[] layers;
  private final Transitions transitions;
  private final String[] relations;
  private final FamiliarWords familiar = new FamiliarWords();
  private final AtomicReferenceArray<Desk> idle = new AtomicReferenceArray<>(IDLE);

  /**
   * @param relations their names, in the order of the transitions
   */
  Parser(WordRows rows, Encoder encoder, Transitions transitions, String[] relations) {
    this.rows = rows;
    this.encoder = encoder;
    this.transitions = transitions;
    this.relations = relations;
    layers = new BothWays[encoder.layers().length];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = new BothWays(encoder.layers()[i][0], encoder.layers()[i][1]);
    }
  }

  /** Where one sentence after another is worked on, one at a time. */
  private final class Desk {
    final SentenceEncoder sentences = new SentenceEncoder(encoder, layers, familiar);
    final Transitions.Scorer scorer = transitions.scorer();
    final float[] scores = new float[ArcHybrid.transitions(relations.length)];
  }

  /** The final configuration of a sentence with these tags. */
  ArcHybrid parse(Words words, byte[] tags) {
    Desk desk = takeDesk();
    ArcHybrid parsed = parse(desk, words, tags);
    leave(desk);
    return parsed;
  }

  private Desk takeDesk() {
    for (int i = 0; i < IDLE; i++) {
      Desk desk = idle.getAndSet(i, null);
      if (desk != null) {
        return desk;
      }
    }
    return new Desk();
  }

  private void leave(Desk desk) {
    for (int i = 0; i < IDLE; i++) {
      if (idle.compareAndSet(i, null, desk)) {
        return;
      }
    }
  }

  private ArcHybrid parse(Desk desk, Words words, byte[] tags) {
    ArcHybrid c = new ArcHybrid(words.size, relations.length);
    desk.scorer.read(desk.sentences.read(rows.of(words, tags)), words.size);
    walk(c, relations.length, desk.scorer::score, desk.scores);
    return c;
  }

  /** Tells how good each transition would be. */
  interface Scoring {
    void score(ArcHybrid c, float[] scores);
  }

  /**
   * Takes the best transition, again and again, until the sentence is parsed.
   *
   * @param scores room for the scores of all transitions
   */
  static void walk(ArcHybrid c, int relations, Scoring scoring, float[] scores) {
    while (!c.done()) {
      if (!c.canGoLeft() && c.canShift()) {
        c.apply(ArcHybrid.SHIFT); // nothing on the stack: no choice
        continue;
      }
      scoring.score(c, scores);
      c.apply(best(c, scores, relations));
    }
  }

  /** A scorer of its own for the configurations of a sentence with these tags. */
  Transitions.Scorer scorer(Words words, byte[] tags) {
    Desk desk = new Desk();
    desk.scorer.read(desk.sentences.read(rows.of(words, tags)), words.size);
    return desk.scorer;
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

  /** How many relations there are. */
  int relations() {
    return relations.length;
  }

  String relationName(int label) {
    return relations[label];
  }
}
