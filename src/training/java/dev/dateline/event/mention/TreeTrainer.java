package dev.dateline.event.mention;

import java.util.Arrays;
import java.util.Random;

/**
 * Grows the trees of a {@link TreeModel}, one for each label in each round, on what the trees
 * before it still get wrong: gradient boosting (Friedman 2001) with second derivatives and shrunken
 * leaves (Chen and Guestrin 2016), a part of the examples and of the facts for each tree (Friedman
 * 2002). Facts are bytes, so that the sums for each value are all that a split needs.
 * Deterministic.
 */
final class TreeTrainer {

  /**
   * One decision.
   *
   * @param facts what the trees may ask for
   * @param start probabilities of a linear model that hasn't seen the example
   * @param target probability of each label
   * @param weight how much it counts
   */
  record Example(byte[] facts, double[] start, float[] target, float weight) {}

  private static final int VALUES = 256;
  private static final double EXAMPLES_SEEN = 0.7;
  private static final double FACTS_SEEN = 0.4;

  /** Holds small leaves back, as if so much more had been seen that says nothing. */
  private static final double RIDGE = 20;

  /** A leaf of fewer examples learns noise. */
  private static final int FEWEST = 60;

  /**
   * Of what the trees say all together, so much is believed: what was learned last is mostly noise.
   */
  private static final double BELIEVED = 0.7;

  private final int labels;
  private final int rounds;
  private final double rate;

  TreeTrainer(int labels, int rounds, double rate) {
    this.labels = labels;
    this.rounds = rounds;
    this.rate = rate;
  }

  /** The state of one training. */
  private final class Growth {
    final Example[] examples;
    final int count;

    /** Fact by fact, since a split looks at one fact of all examples. */
    final byte[][] columns;

    final double[][] scores;
    final double[] slope;
    final double[] bend;
    final int[] node;
    final Random random = new Random(20221113);
    final byte[] facts = new byte[rounds * labels * TreeModel.NODES];
    final byte[] limits = new byte[rounds * labels * TreeModel.NODES];
    final double[] leaves = new double[rounds * labels * TreeModel.LEAVES];

    Growth(Example[] examples) {
      this.examples = examples;
      this.count = examples[0].facts().length;
      this.columns = new byte[count][examples.length];
      this.scores = new double[examples.length][labels];
      this.slope = new double[examples.length];
      this.bend = new double[examples.length];
      this.node = new int[examples.length];
      for (int i = 0; i < examples.length; i++) {
        for (int label = 0; label < labels; label++) {
          scores[i][label] = StrictMath.log(Math.max(1e-6, examples[i].start()[label]));
        }
        for (int fact = 0; fact < count; fact++) {
          columns[fact][i] = examples[i].facts()[fact];
        }
      }
    }

    void grow() {
      double[][] p = new double[examples.length][labels];
      boolean[] seen = new boolean[examples.length];
      for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < examples.length; i++) {
          probabilities(scores[i], p[i]);
          seen[i] = random.nextDouble() < EXAMPLES_SEEN;
        }
        for (int label = 0; label < labels; label++) {
          for (int i = 0; i < examples.length; i++) {
            double error = p[i][label] - examples[i].target()[label];
            slope[i] = error * examples[i].weight();
            bend[i] = Math.max(1e-6, p[i][label] * (1 - p[i][label])) * examples[i].weight();
          }
          tree(round * labels + label, label, seen);
        }
      }
    }

    private void tree(int tree, int label, boolean[] seen) {
      int[] asked = askable();
      Arrays.fill(node, 0);
      for (int level = 0; level < TreeModel.DEPTH; level++) {
        split(tree, level, asked, seen);
      }
      double[] slopes = new double[TreeModel.LEAVES];
      double[] bends = new double[TreeModel.LEAVES];
      for (int i = 0; i < examples.length; i++) {
        if (seen[i]) {
          slopes[node[i] - TreeModel.NODES] += slope[i];
          bends[node[i] - TreeModel.NODES] += bend[i];
        }
      }
      for (int leaf = 0; leaf < TreeModel.LEAVES; leaf++) {
        leaves[tree * TreeModel.LEAVES + leaf] = -rate * slopes[leaf] / (bends[leaf] + RIDGE);
      }
      for (int i = 0; i < examples.length; i++) {
        scores[i][label] += leaves[tree * TreeModel.LEAVES + node[i] - TreeModel.NODES];
      }
    }

    private int[] askable() {
      int[] chosen = new int[count];
      int size = 0;
      for (int fact = 0; fact < count; fact++) {
        if (random.nextDouble() < FACTS_SEEN) {
          chosen[size++] = fact;
        }
      }
      return size == 0 ? new int[] {random.nextInt(count)} : Arrays.copyOf(chosen, size);
    }

    /** Finds the best question for every node of a level, and sends the examples down. */
    private void split(int tree, int level, int[] asked, boolean[] seen) {
      int nodes = 1 << level;
      int first = nodes - 1;
      double[] best = new double[nodes];
      int[] bestFact = new int[nodes];
      int[] bestLimit = new int[nodes];
      Arrays.fill(bestLimit, Byte.MAX_VALUE);
      double[] slopes = new double[nodes * VALUES];
      double[] bends = new double[nodes * VALUES];
      int[] counts = new int[nodes * VALUES];
      for (int fact : asked) {
        Arrays.fill(slopes, 0);
        Arrays.fill(bends, 0);
        Arrays.fill(counts, 0);
        byte[] column = columns[fact];
        for (int i = 0; i < column.length; i++) {
          if (seen[i]) {
            int at = (node[i] - first) * VALUES + column[i] + 128;
            slopes[at] += slope[i];
            bends[at] += bend[i];
            counts[at]++;
          }
        }
        for (int n = 0; n < nodes; n++) {
          scan(slopes, bends, counts, n, fact, best, bestFact, bestLimit);
        }
      }
      int base = tree * TreeModel.NODES;
      for (int n = 0; n < nodes; n++) {
        facts[base + first + n] = (byte) bestFact[n];
        limits[base + first + n] = (byte) bestLimit[n];
      }
      for (int i = 0; i < examples.length; i++) {
        int at = base + node[i];
        node[i] = 2 * node[i] + (columns[facts[at]][i] <= limits[at] ? 1 : 2);
      }
    }

    private void scan(
        double[] slopes,
        double[] bends,
        int[] counts,
        int n,
        int fact,
        double[] best,
        int[] bestFact,
        int[] bestLimit) {
      double slopeSum = 0;
      double bendSum = 0;
      int total = 0;
      for (int v = 0; v < VALUES; v++) {
        slopeSum += slopes[n * VALUES + v];
        bendSum += bends[n * VALUES + v];
        total += counts[n * VALUES + v];
      }
      double whole = slopeSum * slopeSum / (bendSum + RIDGE);
      double left = 0;
      double leftBend = 0;
      int seen = 0;
      for (int v = 0; v < VALUES - 1; v++) {
        if (counts[n * VALUES + v] == 0) {
          continue;
        }
        left += slopes[n * VALUES + v];
        leftBend += bends[n * VALUES + v];
        seen += counts[n * VALUES + v];
        if (seen < FEWEST || total - seen < FEWEST) {
          continue;
        }
        double right = slopeSum - left;
        double gain =
            left * left / (leftBend + RIDGE) + right * right / (bendSum - leftBend + RIDGE) - whole;
        if (gain > best[n] + 1e-9) {
          best[n] = gain;
          bestFact[n] = fact;
          bestLimit[n] = v - 128;
        }
      }
    }
  }

  /** The trees, their leaves rounded to bytes. */
  TreeModel train(Example[] examples) {
    Growth growth = new Growth(examples);
    growth.grow();
    double largest = 1e-6;
    for (double leaf : growth.leaves) {
      largest = Math.max(largest, Math.abs(leaf));
    }
    float step = (float) (largest / 127);
    byte[] leaves = new byte[growth.leaves.length];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = (byte) Math.round(growth.leaves[i] / step);
    }
    return new TreeModel(labels, (float) (step * BELIEVED), growth.facts, growth.limits, leaves);
  }

  private static void probabilities(double[] scores, double[] out) {
    double top = scores[0];
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double sum = 0;
    for (int label = 0; label < out.length; label++) {
      out[label] = StrictMath.exp(scores[label] - top);
      sum += out[label];
    }
    for (int label = 0; label < out.length; label++) {
      out[label] /= sum;
    }
  }
}
