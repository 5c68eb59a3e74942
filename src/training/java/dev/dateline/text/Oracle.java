package dev.dateline.text;

/**
 * The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013, "Training Deterministic Parsers with
 * Non-Deterministic Oracles"): says of each transition how many gold arcs become impossible by it,
 * in any configuration, also after errors. Arcs are lost when a word is popped with the wrong head,
 * or buried where the head or dependent it waits for cannot reach it any more.
 *
 * <p>The root has no head to lose, but must stay till the end: to pop it costs one.
 */
final class Oracle {

  private final int[] heads;

  Oracle(int[] goldHeads) {
    heads = goldHeads;
  }

  /** Cost of LEFT, the arc itself left out of account when it is right. */
  int left(ArcHybrid c) {
    int s0 = c.stack(0);
    int n0 = c.buffer(0);
    int head = heads[s0];
    int cost = 0;
    if (head < 0 || head == c.stack(1) || head > n0) {
      cost++;
    }
    return cost + dependentsInBuffer(c, s0);
  }

  int right(ArcHybrid c) {
    int s0 = c.stack(0);
    int head = heads[s0];
    int cost = head < 0 || head >= c.next() ? 1 : 0;
    return cost + dependentsInBuffer(c, s0);
  }

  int shift(ArcHybrid c) {
    int n0 = c.buffer(0);
    // What lies on another word will be popped before it: the root must lie lowest.
    int cost = heads[n0] < 0 && c.height() > 0 ? 1 : 0;
    for (int depth = 0; depth < c.height(); depth++) {
      int word = c.stack(depth);
      if (heads[word] == n0 || depth > 0 && heads[n0] == word) {
        cost++;
      }
    }
    return cost;
  }

  private int dependentsInBuffer(ArcHybrid c, int word) {
    int cost = 0;
    for (int i = c.next(); i < c.size; i++) {
      if (heads[i] == word) {
        cost++;
      }
    }
    return cost;
  }
}
