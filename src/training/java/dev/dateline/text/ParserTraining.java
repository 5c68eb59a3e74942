package dev.dateline.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains the parser on the configurations that it reaches itself: after the first round it follows
 * its own choice, right or wrong, and the oracle tells what would be best from there (Goldberg and
 * Nivre 2012, "A Dynamic Oracle for Arc-Eager Dependency Parsing"). The loss of a configuration is
 * -log of the probability given to all that is best in it.
 */
final class ParserTraining {

  private static final double RATE = 0.002;

  /** What is left of the rate at the end. */
  private static final double LAST_RATE = 0.05;

  /** How many sentences a step learns from. */
  private static final int BATCH = 6;

  /** A choice as sure and right as this teaches nothing more. */
  private static final double SURE = 0.995;

  /** A word seen n times is taken for unknown with the chance of RARE / (RARE + n). */
  private static final double RARE = 0.25;

  private static final double VECTOR_LEFT_OUT = 0.05;

  private static final double TAG_LEFT_OUT = 0.03;

  /** A word seen less often is unknown. */
  private static final int FREQUENT_WORD = 2;

  private final List<String> relations;
  private final ParserNetwork network;
  private final Map<Integer, Integer> vocabulary = new TreeMap<>();
  private final int[] seen;
  private final Noise noise;
  private final Random random;
  private final List<GoldSentence> gold;
  private final List<Words> words;
  private final int[] costs;
  private final float[] gradient;

  /**
   * @param gold trees made by hand, and after them others, whose words don't count as known
   * @param byHand how many are made by hand
   */
  ParserTraining(
      List<GoldSentence> gold, int byHand, List<Words> words, List<String> relations, long seed) {
    this.gold = gold;
    this.words = words;
    this.relations = relations;
    seen = countWords(words.subList(0, byHand));
    costs = new int[ArcHybrid.transitions(relations.size())];
    gradient = new float[costs.length];
    network = new ParserNetwork(seen.length, costs.length, seed);
    noise = new Noise(seed);
    random = new Random(seed);
  }

  /** Numbers the frequent words, from 1; returns how often each is seen. */
  private int[] countWords(List<Words> byHand) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Words sentence : byHand) {
      for (int word : sentence.word) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < FREQUENT_WORD);
    int[] seen = new int[counts.size() + 1];
    new TreeMap<>(counts)
        .forEach(
            (word, count) -> {
              vocabulary.put(word, vocabulary.size() + 1);
              seen[vocabulary.size()] = count;
            });
    return seen;
  }

  WordRows rows() {
    IntMap map = new IntMap(vocabulary.size());
    vocabulary.forEach(map::put);
    return new WordRows(map, WordVectors.shared());
  }

  Map<Integer, Integer> vocabulary() {
    return vocabulary;
  }

  /**
   * @param tags what a tagger that has not seen the sentence says of each, as it will in earnest
   */
  ParserNetwork train(List<byte[]> tags, int epochs) {
    WordRows rows = rows();
    int[] order = new int[gold.size()];
    Arrays.setAll(order, i -> i);
    int steps = epochs * ((order.length + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      TaggerTraining.shuffle(order, random);
      int wrong = 0;
      for (int at = 0; at < order.length; at++) {
        int k = order[at];
        int[][] known = noisy(rows.of(words.get(k), tags.get(k)));
        wrong += learn(gold.get(k), known, epoch > 0);
        if ((at + 1) % BATCH == 0 || at == order.length - 1) {
          network.step(RATE * (1 - (1 - LAST_RATE) * step / steps));
          step++;
        }
      }
      System.err.println("parser, epoch " + epoch + ": " + wrong + " errors");
    }
    network.settle();
    return network;
  }

  private int[][] noisy(int[][] rows) {
    for (int[] word : rows) {
      if (noise.happens(RARE / (RARE + seen[word[WordRows.WORD]]))) {
        word[WordRows.WORD] = 0;
      }
      if (noise.happens(VECTOR_LEFT_OUT)) {
        word[WordRows.HAS_VECTOR] = 0;
      }
      if (noise.happens(TAG_LEFT_OUT)) {
        word[WordRows.TAG] = WordRows.NO_TAG;
      }
    }
    return rows;
  }

  private int learn(GoldSentence s, int[][] rows, boolean explores) {
    int n = relations.size();
    ArcHybrid c = new ArcHybrid(s.size(), n);
    int[] labels = new int[s.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = number(s.relations()[i]);
    }
    Oracle oracle = new Oracle(s.heads());
    EncoderPass encoder = new EncoderPass(network, rows, noise);
    TransitionPass pass = new TransitionPass(network, encoder.states(), noise);
    float[] scores = new float[costs.length];
    int errors = 0;
    while (!c.done()) {
      if (!c.canGoLeft() && c.canShift()) {
        c.apply(ArcHybrid.SHIFT);
        continue;
      }
      pass.score(c, scores);
      fillCosts(c, oracle, s.heads(), labels);
      int cheapest = Arrays.stream(costs).min().orElseThrow();
      int first = Parser.best(c, scores, n);
      if (learns(scores, scores[first], cheapest)) {
        pass.learn(gradient);
      }
      errors += costs[first] > cheapest ? 1 : 0;
      c.apply(explores ? first : bestOf(cheapest, scores));
    }
    encoder.learn(pass.finish());
    return errors;
  }

  /** Fills in the gradient of the loss by the scores; false if there is nothing to learn. */
  private boolean learns(float[] scores, float highest, int cheapest) {
    double all = 0;
    double right = 0;
    for (int k = 0; k < costs.length; k++) {
      boolean possible = costs[k] < Integer.MAX_VALUE;
      gradient[k] = possible ? (float) StrictMath.exp(scores[k] - highest) : 0;
      all += gradient[k];
      right += costs[k] == cheapest ? gradient[k] : 0;
    }
    for (int k = 0; k < costs.length; k++) {
      double share = costs[k] == cheapest ? gradient[k] / Math.max(right, 1e-30) : 0;
      gradient[k] = (float) (gradient[k] / all - share);
    }
    return right / all < SURE;
  }

  private int bestOf(int cost, float[] scores) {
    int best = -1;
    for (int k = 0; k < costs.length; k++) {
      if (costs[k] == cost && (best < 0 || scores[k] > scores[best])) {
        best = k;
      }
    }
    return best;
  }

  /** What each transition costs; what is impossible costs most. */
  private void fillCosts(ArcHybrid c, Oracle oracle, int[] heads, int[] labels) {
    int n = relations.size();
    Arrays.fill(costs, Integer.MAX_VALUE);
    int s0 = c.stack(0);
    if (c.canShift()) {
      costs[0] = 2 * oracle.shift(c);
    }
    if (c.canGoLeft()) {
      fill(1, 2 * oracle.left(c), heads[s0] == c.next() ? labels[s0] : -1);
    }
    if (c.canGoRight()) {
      fill(1 + n, 2 * oracle.right(c), heads[s0] == c.stack(1) ? labels[s0] : -1);
    }
  }

  /** A right arc with a wrong relation is half as bad as a wrong arc. */
  private void fill(int from, int cost, int label) {
    for (int k = 0; k < relations.size(); k++) {
      costs[from + k] = cost + (label >= 0 && label != k ? 1 : 0);
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
