package dev.dateline.event.entity;

import java.util.Arrays;

/** Clues for one candidate, as a growing list of their ordinals. */
final class ClueList {

  private int[] clues = new int[24];
  private int size;

  void add(Clue clue) {
    if (size == clues.length) {
      clues = Arrays.copyOf(clues, 2 * size);
    }
    clues[size++] = clue.ordinal();
  }

  void add(boolean holds, Clue clue) {
    if (holds) {
      add(clue);
    }
  }

  int size() {
    return size;
  }

  /** Ordinal of the clue at an index. */
  int at(int index) {
    return clues[index];
  }
}
