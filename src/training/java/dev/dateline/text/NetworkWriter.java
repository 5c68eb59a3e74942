package dev.dateline.text;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Writes the parser's network as {@link NetworkFile} reads it: each row of a matrix as its largest
 * number and a byte for each number, in 127ths of the largest.
 */
final class NetworkWriter {

  private final DataOutputStream out;

  NetworkWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(ParserNetwork network) throws IOException {
    write(network.tables);
    write(network.meaning);
    out.writeByte(network.layers.length);
    for (ParserNetwork.LstmMatrices[] layer : network.layers) {
      for (ParserNetwork.LstmMatrices direction : layer) {
        write(direction.input(), direction.recurrent(), direction.bias());
      }
    }
    write(network.places);
    write(network.missing, network.labels, network.counts, network.bias);
    write(network.output, network.outputBias);
  }

  private void write(Matrix... matrices) throws IOException {
    for (Matrix matrix : matrices) {
      out.writeInt(matrix.values.length);
      out.writeInt(matrix.values[0].length);
      for (float[] row : matrix.values) {
        writeRow(row);
      }
    }
  }

  private void writeRow(float[] row) throws IOException {
    float largest = 1e-9f;
    for (float x : row) {
      largest = Math.max(largest, Math.abs(x));
    }
    out.writeFloat(largest);
    for (float x : row) {
      out.writeByte(Math.round(x / largest * 127));
    }
  }
}
