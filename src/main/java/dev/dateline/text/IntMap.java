package dev.dateline.text;

/** From 32-bit hashes to small numbers; open addressing, fixed once it is filled. */
final class IntMap {

  private final int[] keys;
  private final short[] values;
  private final int mask;

  /** Room for {@code size} keys, none of them 0. */
  IntMap(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size * 2 - 1)) * 2;
    keys = new int[capacity];
    values = new short[capacity];
    mask = capacity - 1;
  }

  void put(int key, int value) {
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = (short) value;
  }

  /** The value of a key, -1 if it has none. */
  int get(int key) {
    for (int slot = key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return values[slot];
      }
    }
    return -1;
  }
}
