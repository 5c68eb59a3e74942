package dev.dateline.event.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Weights of the recognition of names: an averaged perceptron (Collins 2002) over hashed features,
 * each weight a byte. Trained by {@code NameTraining} in src/training; credited in NOTICE.
 */
final class NameModel {

  private static final int LABELS = NameLabel.ALL.length;

  /** Open addressing; 0 marks a free place, and no feature hashes to 0. */
  private final int[] keys;

  private final byte[] weights;

  NameModel(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)))) {
      int count = in.readInt();
      int capacity = Integer.highestOneBit(Math.max(16, count)) * 4;
      keys = new int[capacity];
      weights = new byte[capacity * LABELS];
      for (int i = 0; i < count; i++) {
        int key = in.readInt();
        int slot = slot(key);
        keys[slot] = key;
        in.readFully(weights, slot * LABELS, LABELS);
      }
    }
  }

  static NameModel shipped() {
    try {
      return new NameModel(NameModel.class.getResourceAsStream("names.bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int slot(int key) {
    int slot = (key ^ key >>> 15) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Adds the feature's weights to the scores of the labels. */
  void score(int feature, int[] scores) {
    int slot = slot(feature);
    if (keys[slot] == feature) {
      for (int k = 0, at = slot * LABELS; k < LABELS; k++, at++) {
        scores[k] += weights[at];
      }
    }
  }
}
