package dev.dateline.text;

/**
 * What the parser looks at in a configuration: the words on top of the stack and at the front of
 * the buffer, their outermost dependents and the relations of these, how far the words are apart
 * and how many dependents they have got (after Zhang and Nivre 2011, "Transition-based Dependency
 * Parsing with Rich Non-local Features"). What these mean together is for the network to learn.
 */
final class ParseFeatures {

  static final int WORDS = 10;

  /**
   * The places at which nearly every word stands once, on top of the stack and next in line, and
   * those at which every other word does.
   */
  static final int[] NEARLY_ALL = {0, 3, 1, 7};

  static final int LABELS = 8;
  static final int COUNTS = 4;

  /** There are 16 rows for each count. */
  static final int COUNT_ROWS = 16 * COUNTS;

  /** The words looked at, -1 where there is none. */
  final int[] words = new int[WORDS];

  /** The relations looked at, from 1, 0 where there is none. */
  final int[] labels = new int[LABELS];

  /** Distances and numbers of dependents, as rows of {@link #COUNT_ROWS}. */
  final int[] counts = new int[COUNTS];

  void look(ArcHybrid c) {
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int n0 = c.buffer(0);
    int s0Left = c.leftmost(s0);
    int s0Right = c.rightmost(s0);
    int s1Left = c.leftmost(s1);
    int s1Right = c.rightmost(s1);
    int n0Left = c.leftmost(n0);
    words[0] = s0;
    words[1] = s1;
    words[2] = c.stack(2);
    words[3] = n0;
    words[4] = s0Left;
    words[5] = s0Right;
    words[6] = s1Right;
    words[7] = n0Left;
    words[8] = s1Left;
    words[9] = c.stack(3);
    labels[0] = label(c, s0Left);
    labels[1] = label(c, s0Right);
    labels[2] = label(c, s1Right);
    labels[3] = label(c, n0Left);
    labels[4] = label(c, s1Left);
    labels[5] = label(c, c.secondRight(s0));
    labels[6] = label(c, c.secondRight(s1));
    labels[7] = label(c, c.secondLeft(s0));
    counts[0] = n0 < 0 ? 0 : s0 < 0 ? 1 : 1 + Math.min(n0 - s0, 7);
    counts[1] = 16 + (s0 < 0 || s1 < 0 ? 0 : Math.min(s0 - s1, 8));
    counts[2] = 32 + c.leftValency(s0) * 4 + c.rightValency(s0);
    counts[3] = 48 + c.leftValency(n0) * 4 + c.rightValency(s1);
  }

  private static int label(ArcHybrid c, int word) {
    return word < 0 ? 0 : 1 + c.labels[word];
  }
}
