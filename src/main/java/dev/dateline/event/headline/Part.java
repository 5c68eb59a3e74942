package dev.dateline.event.headline;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a headline that stay or go together.
 *
 * <p>{@code weight} says how much would be missing without them; {@link #NEEDED} ones stay. A part
 * goes only after the parts that hang on it.
 */
final class Part {

  static final int NEEDED = 100;

  final int weight;
  final Part parent;
  final List<Integer> tokens = new ArrayList<>();
  private int children;
  boolean dropped;

  Part(int weight, Part parent) {
    this.weight = weight;
    this.parent = parent;
    if (parent != null) {
      parent.children++;
    }
  }

  boolean isLeaf() {
    return children == 0;
  }

  void drop() {
    dropped = true;
    if (parent != null) {
      parent.children--;
    }
  }

  int last() {
    int last = -1;
    for (int token : tokens) {
      last = Math.max(last, token);
    }
    return last;
  }
}
