package dev.dateline.text;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains the parser on the configurations that it reaches itself: after the first round it mostly
 * follows its own choice, right or wrong, and the oracle tells what would be best from there
 * (Goldberg and Nivre 2012, "A Dynamic Oracle for Arc-Eager Dependency Parsing").
 */
final class ParserTraining {

  /** How often it follows itself when the oracle disagrees. */
  private static final double EXPLORE = 0.9;

  private static final double DROP = 0.2;

  private final List<String> relations;
  private final long seed;
  private final byte[] tagKinds;
  private final FeatureCounts counts;
  private final Dropout dropout;

  ParserTraining(List<String> relations, byte[] tagKinds, int frequent, long seed) {
    this.tagKinds = tagKinds;
    this.relations = relations;
    counts = new FeatureCounts(frequent);
    dropout = new Dropout(DROP, seed);
    this.seed = seed;
  }

  /**
   * @param tags what a tagger that has not seen the sentence says of each, as it will in earnest
   */
  Averaged train(List<GoldSentence> gold, List<Words> words, List<byte[]> tags, int epochs) {
    Perceptron perceptron = new Perceptron(false);
    Random random = new Random(seed);
    int[] order = new int[gold.size()];
    Arrays.setAll(order, i -> i);
    for (int k : order) {
      countFeatures(gold.get(k), words.get(k), tags.get(k));
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      TaggerTraining.shuffle(order, random);
      int wrong = 0;
      for (int k : order) {
        wrong +=
            learn(perceptron, gold.get(k), words.get(k), tags.get(k), epoch > 0 ? random : null);
      }
      System.err.println("parser, epoch " + epoch + ": " + wrong + " errors");
    }
    return perceptron.average();
  }

  /** Counts what the way to the gold tree shows. */
  private void countFeatures(GoldSentence s, Words words, byte[] tags) {
    ArcHybrid c = new ArcHybrid(s.size(), relations.size());
    Oracle oracle = new Oracle(s.heads());
    int[] features = new int[ParseFeatures.MAX];
    ParseFeatures extractor = new ParseFeatures(words, tags, tagKinds, features);
    int n = relations.size();
    while (!c.done()) {
      if (!c.canGoLeft() && c.canShift()) {
        c.apply(ArcHybrid.SHIFT);
        continue;
      }
      counts.add(features, extractor.extract(c));
      int s0 = c.stack(0);
      int left = c.canGoLeft() ? oracle.left(c) : Integer.MAX_VALUE;
      int right = c.canGoRight() ? oracle.right(c) : Integer.MAX_VALUE;
      int shift = c.canShift() ? oracle.shift(c) : Integer.MAX_VALUE;
      int label = number(s.relations()[s0]);
      if (left <= right && left <= shift) {
        c.apply(ArcHybrid.left(label));
      } else {
        c.apply(right <= shift ? ArcHybrid.right(label, n) : ArcHybrid.SHIFT);
      }
    }
  }

  private int learn(
      Perceptron perceptron, GoldSentence s, Words words, byte[] tags, Random random) {
    int n = relations.size();
    ArcHybrid c = new ArcHybrid(s.size(), n);
    int[] gold = new int[s.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = number(s.relations()[i]);
    }
    Oracle oracle = new Oracle(s.heads());
    int[] features = new int[ParseFeatures.MAX];
    float[] scores = new float[ArcHybrid.transitions(n)];
    int[] costs = new int[ArcHybrid.transitions(n)];
    ParseFeatures extractor = new ParseFeatures(words, tags, tagKinds, features);
    int errors = 0;
    while (!c.done()) {
      if (!c.canGoLeft() && c.canShift()) {
        c.apply(ArcHybrid.SHIFT);
        continue;
      }
      int count = counts.keepFrequent(features, extractor.extract(c));
      count = dropout.thin(features, count);
      Arrays.fill(scores, 0);
      perceptron.score(features, count, scores);
      perceptron.count();
      int best = cheapest(c, oracle, s.heads(), gold, scores, costs);
      int rival = rival(scores, costs, best);
      boolean wrong = rival >= 0 && scores[rival] >= scores[best];
      if (wrong) {
        perceptron.update(features, count, best, rival);
      }
      errors += wrong ? 1 : 0;
      boolean explores = wrong && random != null && random.nextDouble() < EXPLORE;
      c.apply(explores ? rival : best);
    }
    return errors;
  }

  /** The possible transition of highest score among those that cost more than the best. */
  private static int rival(float[] scores, int[] costs, int best) {
    int rival = -1;
    for (int k = 0; k < costs.length; k++) {
      if (costs[k] > costs[best]
          && costs[k] < Integer.MAX_VALUE
          && (rival < 0 || scores[k] > scores[rival])) {
        rival = k;
      }
    }
    return rival;
  }

  /** The transition of highest score among those of lowest cost; fills in all costs. */
  private int cheapest(
      ArcHybrid c, Oracle oracle, int[] heads, int[] gold, float[] scores, int[] costs) {
    int n = relations.size();
    Arrays.fill(costs, Integer.MAX_VALUE);
    int s0 = c.stack(0);
    if (c.canShift()) {
      costs[0] = 2 * oracle.shift(c);
    }
    if (c.canGoLeft()) {
      fill(costs, 1, n, 2 * oracle.left(c), heads[s0] == c.next() ? gold[s0] : -1);
    }
    if (c.canGoRight()) {
      fill(costs, 1 + n, n, 2 * oracle.right(c), heads[s0] == c.stack(1) ? gold[s0] : -1);
    }
    int best = -1;
    for (int k = 0; k < costs.length; k++) {
      if (costs[k] < Integer.MAX_VALUE
          && (best < 0
              || costs[k] < costs[best]
              || costs[k] == costs[best] && scores[k] > scores[best])) {
        best = k;
      }
    }
    return best;
  }

  /** A right arc with a wrong relation is half as bad as a wrong arc. */
  private static void fill(int[] costs, int from, int n, int cost, int gold) {
    for (int k = 0; k < n; k++) {
      costs[from + k] = cost + (gold >= 0 && gold != k ? 1 : 0);
    }
  }

  private int number(String relation) {
    int number = relations.indexOf(relation);
    if (number < 0) {
      int colon = relation.indexOf(':');
      number = relations.indexOf(colon < 0 ? "dep" : relation.substring(0, colon));
    }
    return number;
  }

  /** The relations seen at least {@code often} times, in alphabetical order. */
  static List<String> relations(List<GoldSentence> gold, int often) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (GoldSentence s : gold) {
      for (String relation : s.relations()) {
        counts.merge(relation, 1, Integer::sum);
      }
    }
    counts.remove("root");
    counts.values().removeIf(count -> count < often);
    return List.copyOf(counts.keySet());
  }
}
