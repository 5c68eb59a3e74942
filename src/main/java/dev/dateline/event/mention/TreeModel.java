package dev.dateline.event.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Corrects what a {@link LinearModel} says by what else stands around the word: small decision
 * trees, each added to the scores of one label (gradient boosting; Friedman 2001), which see how
 * facts go together where a linear model can only add them up. A fact is a byte; every tree asks
 * {@value #DEPTH} questions. Immutable and shared between threads.
 */
final class TreeModel {

  static final int DEPTH = 4;
  static final int NODES = (1 << DEPTH) - 1;
  static final int LEAVES = 1 << DEPTH;

  private final int labels;
  private final float step;
  private final byte[] facts;
  private final byte[] limits;
  private final byte[] leaves;

  /**
   * @param labels tree number {@code n} speaks for label {@code n % labels}
   * @param step what one in a leaf stands for
   * @param facts which fact each node asks for, tree by tree, level by level
   * @param limits up to which value the way leads to the left
   * @param leaves what is added, tree by tree, from left to right
   */
  TreeModel(int labels, float step, byte[] facts, byte[] limits, byte[] leaves) {
    this.labels = labels;
    this.step = step;
    this.facts = facts;
    this.limits = limits;
    this.leaves = leaves;
  }

  /** Reads what {@link #write} wrote. */
  static TreeModel read(DataInputStream in) throws IOException {
    int labels = in.readInt();
    int trees = in.readInt();
    float step = in.readFloat();
    byte[] facts = new byte[trees * NODES];
    byte[] limits = new byte[trees * NODES];
    byte[] leaves = new byte[trees * LEAVES];
    in.readFully(facts);
    in.readFully(limits);
    in.readFully(leaves);
    return new TreeModel(labels, step, facts, limits, leaves);
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels);
    out.writeInt(leaves.length / LEAVES);
    out.writeFloat(step);
    out.write(facts);
    out.write(limits);
    out.write(leaves);
  }

  /**
   * Changes the probability of each label by what the facts add.
   *
   * @param known the facts, each from -128 to 127
   * @param probabilities of the linear model, in sum 1; replaced
   */
  void correct(byte[] known, double[] probabilities) {
    int[] sums = new int[labels];
    int trees = leaves.length / LEAVES;
    for (int tree = 0, label = 0; tree < trees; tree++) {
      sums[label] += leaves[tree * LEAVES + leaf(tree, known)];
      label = label + 1 == labels ? 0 : label + 1;
    }
    double total = 0;
    for (int label = 0; label < labels; label++) {
      probabilities[label] *= StrictMath.exp(sums[label] * (double) step);
      total += probabilities[label];
    }
    for (int label = 0; label < labels; label++) {
      probabilities[label] /= total;
    }
  }

  private int leaf(int tree, byte[] known) {
    int base = tree * NODES;
    int node = 0;
    for (int level = 0; level < DEPTH; level++) {
      node = 2 * node + (known[facts[base + node]] <= limits[base + node] ? 1 : 2);
    }
    return node - NODES;
  }
}
