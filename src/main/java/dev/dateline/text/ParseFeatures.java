package dev.dateline.text;

/**
 * What the parser looks at: words, tags and clusters on top of the stack and at the front of the
 * buffer, their outermost dependents, how far they are apart and how many dependents they have got
 * (Zhang and Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features").
 */
final class ParseFeatures {

  static final int MAX = 160;

  private final Words w;
  private final byte[] tags;
  private final int[] out;
  private final byte[] kind;
  private int n;

  /**
   * The kinds of tags that {@link #between} tells apart: verbs, commas, other punctuation,
   * conjunctions and prepositions.
   *
   * @param names the tagger's Penn tags
   */
  static byte[] kinds(String[] names) {
    byte[] kinds = new byte[names.length];
    for (int i = 0; i < names.length; i++) {
      kinds[i] =
          switch (names[i]) {
            case "VBD", "VBZ", "VBP", "MD" -> 1;
            case "VB", "VBN", "VBG" -> 2;
            case "," -> 4;
            case ".", ":", "``", "''", "-LRB-", "-RRB-", "NFP" -> 8;
            case "CC" -> 16;
            case "IN", "TO" -> 32;
            default -> 0;
          };
    }
    return kinds;
  }

  /** Features go into {@code out}, of at least {@link #MAX} places. */
  ParseFeatures(Words words, byte[] tags, byte[] kind, int[] out) {
    this.w = words;
    this.tags = tags;
    this.out = out;
    this.kind = kind;
  }

  private int tag(int i) {
    return i < 0 ? -1 : tags[i];
  }

  private int word(int i) {
    return i < 0 ? 0 : w.word[i];
  }

  /** Which marks and verbs stand between two words: a set of a few kinds, looked for nearby. */
  private int between(int from, int to) {
    int kinds = 0;
    for (int i = from + 1, stop = Math.min(to, from + 12); i < stop; i++) {
      kinds |= kind[tags[i]];
    }
    return kinds;
  }

  private static int label(ArcHybrid c, int i) {
    return i < 0 ? -1 : c.labels[i];
  }

  private void add(int template, int a) {
    out[n++] = Hash.of(template, a);
  }

  private void add(int template, int a, int b) {
    out[n++] = Hash.of(template, a, b);
  }

  private void add(int template, int a, int b, int c) {
    out[n++] = Hash.of(template, a, b, c);
  }

  private void add(int template, int a, int b, int c, int d) {
    out[n++] = Hash.of(template, a, b, c, d);
  }

  /** Fills in the features of a configuration; returns how many. */
  int extract(ArcHybrid c) {
    n = 0;
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int s2 = c.stack(2);
    int n0 = c.buffer(0);
    int n1 = c.buffer(1);
    int n2 = c.buffer(2);
    int s0l = c.leftmost(s0);
    int s0r = c.rightmost(s0);
    int n0l = c.leftmost(n0);
    int s1l = c.leftmost(s1);
    int s1r = c.rightmost(s1);
    int s0l2 = c.secondLeft(s0);
    int s0r2 = c.secondRight(s0);
    int n0l2 = c.secondLeft(n0);
    int s1r2 = c.secondRight(s1);

    int s0w = word(s0);
    int s1w = word(s1);
    int n0w = word(n0);
    int n1w = word(n1);
    int s0p = tag(s0);
    int s1p = tag(s1);
    int s2p = tag(s2);
    int n0p = tag(n0);
    int n1p = tag(n1);
    int n2p = tag(n2);
    int s0wp = s0w * 31 + s0p;
    int s1wp = s1w * 31 + s1p;
    int n0wp = n0w * 31 + n0p;

    // Single words.
    add(1, s0wp);
    add(2, s0w);
    add(3, s0p);
    add(4, n0wp);
    add(5, n0w);
    add(6, n0p);
    add(7, n1w, n1p);
    add(8, n1w);
    add(9, n1p);
    add(10, word(n2), n2p);
    add(11, n2p);
    add(12, s1wp);
    add(13, s1w);
    add(14, s1p);
    add(15, s2p, word(s2));
    add(16, s2p);

    // Pairs.
    add(23, s0wp, n0p);
    add(24, s0p, n0wp);
    add(25, s0w, n0w);
    add(26, s0p, n0p);
    add(27, n0p, n1p);
    add(29, s1wp, s0p);
    add(30, s1p, s0wp);
    add(31, s1w, s0w);
    add(32, s1p, s0p);
    add(33, s1p, n0p);
    add(34, s1w, n0w);
    add(35, n0w, n1p);
    add(36, s0p, n1p);

    // Triples of tags.
    add(40, n0p, n1p, n2p);
    add(41, s0p, n0p, n1p);
    add(42, s1p, s0p, n0p);
    add(43, s2p, s1p, s0p);
    add(44, s1p, s0p, n0p, n1p);
    add(45, s0w, n0p, n1p);
    add(46, s0p, n0w, n1p);
    add(47, s1p, s0w, n0p);
    add(48, s1w, s0p, n0p);
    add(49, s1p, s0p, n0w);

    // Dependents.
    add(50, s0p, tag(s0l), n0p);
    add(51, s0p, tag(s0r), n0p);
    add(52, s0p, n0p, tag(n0l));
    add(53, s1p, tag(s1r), s0p);
    add(54, s1p, tag(s1l), s0p);
    add(55, s1p, s0p, tag(s0l));
    add(56, s1p, s0p, tag(s0r));
    add(57, word(s0l), label(c, s0l));
    add(58, tag(s0l), label(c, s0l), s0p);
    add(59, word(s0r), label(c, s0r));
    add(60, tag(s0r), label(c, s0r), s0p);
    add(61, word(n0l), label(c, n0l));
    add(62, tag(n0l), label(c, n0l), n0p);
    add(63, word(s1r), label(c, s1r));
    add(64, tag(s1r), label(c, s1r), s1p);
    add(65, tag(s1l), label(c, s1l), s1p);
    add(66, tag(s0l2), label(c, s0l2), s0p);
    add(67, tag(s0r2), label(c, s0r2), s0p);
    add(68, tag(n0l2), label(c, n0l2), n0p);
    add(69, s0p, tag(s0l), tag(s0l2));
    add(70, s0p, tag(s0r), tag(s0r2));
    add(71, n0p, tag(n0l), tag(n0l2));
    add(72, s1p, tag(s1r), tag(s1r2));
    add(73, s0w, label(c, s0l), label(c, s0r));
    add(74, s0p, label(c, s0r), n0p, label(c, n0l));
    add(75, s1p, label(c, s1r), s0p, label(c, s0l));
    add(76, s1w, label(c, s1r), s0p);
    add(77, s0w, label(c, s0r), n0p);

    // Distances.
    int apart = n0 < 0 ? 0 : s0 < 0 ? -1 : Math.min(n0 - s0, 7);
    int below = s0 < 0 || s1 < 0 ? -1 : Math.min(s0 - s1, 7);
    add(80, s0w, apart);
    add(81, s0p, apart);
    add(82, n0w, apart);
    add(83, n0p, apart);
    add(84, s0p, n0p, apart);
    add(85, s1p, s0p, below);
    add(86, s1w, below);
    add(87, s0p, below);
    add(88, s0w, n0w, apart);

    // Valency and the relations a word already has.
    int s0vl = c.leftValency(s0);
    int s0vr = c.rightValency(s0);
    int n0vl = c.leftValency(n0);
    int s1vr = c.rightValency(s1);
    add(90, s0w, s0vr);
    add(91, s0p, s0vr);
    add(92, s0w, s0vl);
    add(93, s0p, s0vl);
    add(94, n0w, n0vl);
    add(95, n0p, n0vl);
    add(96, s1p, s1vr, s0p);
    add(97, s0p, c.rightLabels(s0));
    add(98, s0w, c.rightLabels(s0));
    add(99, s0p, c.leftLabels(s0));
    add(100, s0w, c.leftLabels(s0));
    add(101, n0p, c.leftLabels(n0));
    add(102, n0w, c.leftLabels(n0));
    add(103, s1p, c.rightLabels(s1), s0p);
    add(104, s1w, c.rightLabels(s1), s0p);
    add(105, s1p, c.leftLabels(s1), s0p);

    // What stands between and beside (McDonald, Crammer and Pereira 2005).
    int s0After = s0 < 0 || s0 + 1 >= w.size ? -1 : tag(s0 + 1);
    int s0Before = s0 < 1 ? -1 : tag(s0 - 1);
    int n0Before = n0 < 1 ? -1 : tag(n0 - 1);
    add(106, s0p, s0After, n0Before, n0p);
    add(107, s0Before, s0p, n0Before, n0p);
    int between = s0 < 0 ? -1 : between(s0, n0 < 0 ? w.size : n0);
    add(108, s0p, n0p, between);
    add(109, s1p, s0p, s1 < 0 ? -1 : between(s1, s0));

    clusters(s0, s1, n0, n1, s0p, n0p, s1p);
    return n;
  }

  private void clusters(int s0, int s1, int n0, int n1, int s0p, int n0p, int s1p) {
    int s0c = s0 < 0 ? -1 : w.cluster[s0];
    int s1c = s1 < 0 ? -1 : w.cluster[s1];
    int n0c = n0 < 0 ? -1 : w.cluster[n0];
    int n1c = n1 < 0 ? -1 : w.cluster[n1];
    int s0c4 = s0 < 0 ? -1 : w.cluster4[s0];
    int s1c4 = s1 < 0 ? -1 : w.cluster4[s1];
    int n0c4 = n0 < 0 ? -1 : w.cluster4[n0];
    int s0c6 = s0 < 0 ? -1 : w.cluster6[s0];
    int s1c6 = s1 < 0 ? -1 : w.cluster6[s1];
    int n0c6 = n0 < 0 ? -1 : w.cluster6[n0];
    add(110, s0c, s0p);
    add(111, n0c, n0p);
    add(112, s1c, s1p);
    add(113, n1c);
    add(114, s0c, n0c);
    add(115, s1c, s0c);
    add(116, s0c, n0p);
    add(117, s0p, n0c);
    add(118, s1c, s0p);
    add(119, s1p, s0c);
    add(120, s0c6, n0c6);
    add(121, s1c6, s0c6);
    add(122, s0c4, n0c4, s1c4);
    add(123, s1c, n0c);
    add(124, s0c6, n0p, tag(n1));
    add(125, s1c6, s0c6, n0c6);
  }
}
