package dev.dateline.text;

import java.io.DataOutputStream;
import java.io.IOException;

/** Writes the parser's network as {@link NetworkFile} reads it. */
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
      MatrixPacker.write(out, matrix.values);
    }
  }
}
