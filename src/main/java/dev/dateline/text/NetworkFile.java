package dev.dateline.text;

import java.io.DataInputStream;
import java.io.IOException;

/** Reads the parser's network: its matrices, packed, one after the other. */
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
    return PackedMatrix.read(in);
  }
}
