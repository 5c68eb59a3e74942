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

  /** Of what is rather cut off in its middle than left out: "set up an office for refugees". */
  static final int OBJECT = 90;

  final int weight;
  final Part parent;
  final List<Integer> tokens = new ArrayList<>();
  private int children;
  private boolean needsMore;
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

  /** Says that the words say nothing without at least one of the parts that hang on them. */
  void needsMore() {
    needsMore = true;
    if (isLeaf()) {
      drop();
    }
  }

  void drop() {
    dropped = true;
    if (parent != null) {
      parent.children--;
      if (parent.needsMore && parent.isLeaf()) {
        parent.drop();
      }
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
