package dev.dateline.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What words mean, as far as the company they keep tells: a hundred numbers for each frequent word,
 * alike for words used alike (Pennington, Socher and Manning 2014, "GloVe: Global Vectors for Word
 * Representation"; learned by them from Wikipedia and news). Loaded once for the process;
 * immutable.
 */
final class WordVectors {

  static final String RESOURCE = "english.vectors";

  private final IntMap rows;
  private final float[] steps;
  private final byte[] values;

  private WordVectors(IntMap rows, float[] steps, byte[] values) {
    this.rows = rows;
    this.steps = steps;
    this.values = values;
  }

  /** Loaded when first asked for. */
  static WordVectors shared() {
    return Holder.VECTORS;
  }

  private static final class Holder {
    static final WordVectors VECTORS = load();

    private static WordVectors load() {
      try (InputStream in = WordVectors.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("word vectors: resource " + RESOURCE + " is missing");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("word vectors: unreadable", e);
      }
    }
  }

  /** Reads what {@code WordVectorsTraining} writes; {@link IllegalStateException} if damaged. */
  static WordVectors read(InputStream resource) throws IOException {
    DataInputStream in = ModelFile.open(resource);
    IntMap rows = ModelFile.readMap(in);
    float[] steps = new float[in.readInt()];
    for (int row = 0; row < steps.length; row++) {
      steps[row] = in.readFloat();
    }
    byte[] values = new byte[steps.length * in.readInt()];
    in.readFully(values);
    return new WordVectors(rows, steps, values);
  }

  /** How many numbers a word has. */
  int size() {
    return values.length / steps.length;
  }

  /** How many words are known. */
  int words() {
    return steps.length;
  }

  /**
   * The row of a word, -1 if it is not known.
   *
   * @param lowerHash as {@link Words#lowerHash} gives it
   */
  int row(int lowerHash) {
    return rows.get(lowerHash);
  }

  /** Writes the numbers of a row into {@code vector}; zeros for row -1. */
  void copy(int row, float[] vector) {
    int size = size();
    for (int k = 0; k < size; k++) {
      vector[k] = row < 0 ? 0 : values[row * size + k] * steps[row];
    }
  }
}
