package dev.dateline.text;

import java.util.HashSet;
import java.util.Set;

/** How many of two sets of things agree: precision, recall, F1 in percent. */
record SplitScore(int gold, int system, int right) {

  static <T> SplitScore of(Set<T> gold, Set<T> system) {
    Set<T> both = new HashSet<>(gold);
    both.retainAll(system);
    return new SplitScore(gold.size(), system.size(), both.size());
  }

  double f1() {
    return 200.0 * right / Math.max(1, gold + system);
  }
}
