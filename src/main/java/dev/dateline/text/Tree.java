package dev.dateline.text;

import java.util.Arrays;

/** A finished dependency tree: each token's head and relation, and its dependents. Immutable. */
final class Tree {

  private static final int[] NONE = {};

  private final int[] heads;
  private final String[] relations;
  private final int[][] dependents;

  /** The head of the root is -1. */
  Tree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    dependents = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      dependents[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        dependents[heads[i]][counts[heads[i]]++] = i;
      }
    }
  }

  int head(int token) {
    return heads[token];
  }

  String relation(int token) {
    return relations[token];
  }

  /** A copy: callers may do with it what they like. */
  int[] dependents(int token) {
    return dependents[token].clone();
  }
}
