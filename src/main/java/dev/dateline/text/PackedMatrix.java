package dev.dateline.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A matrix in a quarter of its size: how many rows and columns it has, then each row as its largest
 * number and a byte for each number, in 127ths of the largest.
 */
public final class PackedMatrix {

  private PackedMatrix() {}

  /**
   * The next matrix of a stream, unpacked; it has at least one row.
   *
   * @throws IOException if the stream fails or ends before the matrix does
   */
  public static float[][] read(DataInputStream in) throws IOException {
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
