package dev.dateline.text;

import java.util.Arrays;

/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011, "Dynamic Programming
 * Algorithms for Transition-Based Dependency Parsers"). A configuration is a stack, a buffer of the
 * words still to come and the arcs drawn so far; three kinds of transition lead from one to the
 * next:
 *
 * <ul>
 *   <li>SHIFT moves the first word of the buffer onto the stack;
 *   <li>LEFT makes the top of the stack a dependent of the first word of the buffer and pops it;
 *   <li>RIGHT makes the top of the stack a dependent of the word below it and pops it.
 * </ul>
 *
 * <p>Each word is shifted once and popped at most once, so a sentence of n words takes 2n - 1
 * steps. The word that is left on the stack at the end is the root: there is always exactly one.
 *
 * <p>Transitions are numbered: 0 is SHIFT, then LEFT with each relation, then RIGHT with each.
 */
final class ArcHybrid {

  static final int SHIFT = 0;

  final int size;
  private final int relations;
  private final int[] stack;
  private int height;
  private int next;

  final int[] heads;
  final byte[] labels;
  private final int[] left1;
  private final int[] left2;
  private final int[] right1;
  private final int[] right2;
  private final byte[] leftCount;
  private final byte[] rightCount;

  /** The first configuration: all words in the buffer. */
  ArcHybrid(int size, int relations) {
    this.size = size;
    this.relations = relations;
    stack = new int[size];
    heads = new int[size];
    labels = new byte[size];
    left1 = new int[size];
    left2 = new int[size];
    right1 = new int[size];
    right2 = new int[size];
    leftCount = new byte[size];
    rightCount = new byte[size];
    Arrays.fill(heads, -1);
    Arrays.fill(left1, -1);
    Arrays.fill(left2, -1);
    Arrays.fill(right1, -1);
    Arrays.fill(right2, -1);
  }

  /** How many transitions there are. */
  static int transitions(int relations) {
    return 1 + 2 * relations;
  }

  static int left(int relation) {
    return 1 + relation;
  }

  static int right(int relation, int relations) {
    return 1 + relations + relation;
  }

  boolean done() {
    return next == size && height == 1;
  }

  boolean canShift() {
    return next < size;
  }

  boolean canGoLeft() {
    return height > 0 && next < size;
  }

  boolean canGoRight() {
    return height > 1;
  }

  void apply(int transition) {
    if (transition == SHIFT) {
      stack[height++] = next++;
    } else if (transition <= relations) {
      int child = stack[--height];
      int label = transition - 1;
      heads[child] = next;
      labels[child] = (byte) label;
      left2[next] = left1[next];
      left1[next] = child;
      leftCount[next]++;
    } else {
      int child = stack[--height];
      int head = stack[height - 1];
      int label = transition - 1 - relations;
      heads[child] = head;
      labels[child] = (byte) label;
      right2[head] = right1[head];
      right1[head] = child;
      rightCount[head]++;
    }
  }

  /** The word {@code depth} below the top of the stack, -1 if there is none. */
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : -1;
  }

  int height() {
    return height;
  }

  /** The word {@code ahead} of the first of the buffer, -1 past the end. */
  int buffer(int ahead) {
    return next + ahead < size ? next + ahead : -1;
  }

  int next() {
    return next;
  }

  int leftmost(int word) {
    return word < 0 ? -1 : left1[word];
  }

  int secondLeft(int word) {
    return word < 0 ? -1 : left2[word];
  }

  int rightmost(int word) {
    return word < 0 ? -1 : right1[word];
  }

  int secondRight(int word) {
    return word < 0 ? -1 : right2[word];
  }

  /** How many dependents on the left, three and more being one. */
  int leftValency(int word) {
    return word < 0 ? 0 : Math.min(3, leftCount[word] & 255);
  }

  int rightValency(int word) {
    return word < 0 ? 0 : Math.min(3, rightCount[word] & 255);
  }
}
