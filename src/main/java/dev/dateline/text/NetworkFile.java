package dev.dateline.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Reads the parser's network: each matrix as its size and its rows, each row as its largest number
 * and a byte for each number, in 127ths of the largest.
 */
final class NetworkFile {

  private final DataInputStream in;

  NetworkFile(DataInputStream in) {
    this.in = in;
  }

  Encoder readEncoder() throws IOException {
    float[][][] tables = readMatrices(WordRows.KINDS.length);
    float[][] meaning = readMatrix();
    Lstm[][] layers = new Lstm[in.readByte()][2];
    for (Lstm[] layer : layers) {
      for (int direction = 0; direction < 2; direction++) {
        layer[direction] = new Lstm(readMatrix(), readMatrix(), readMatrix()[0]);
      }
    }
    return new Encoder(tables, WordVectors.shared(), meaning, layers);
  }

  Transitions readTransitions() throws IOException {
    return new Transitions(
        readMatrices(ParseFeatures.WORDS),
        readMatrix(),
        readMatrix(),
        readMatrix(),
        readMatrix()[0],
        readMatrix(),
        readMatrix()[0]);
  }

  private float[][][] readMatrices(int count) throws IOException {
    float[][][] matrices = new float[count][][];
    for (int i = 0; i < count; i++) {
      matrices[i] = readMatrix();
    }
    return matrices;
  }

  private float[][] readMatrix() throws IOException {
    float[][] rows = new float[in.readInt()][in.readInt()];
    byte[] bytes = new byte[rows[0].length];
    for (float[] row : rows) {
      float step = in.readFloat() / 127;
      in.readFully(bytes);
      for (int k = 0; k < row.length; k++) {
        row[k] = bytes[k] * step;
      }
    }
    return rows;
  }
}
