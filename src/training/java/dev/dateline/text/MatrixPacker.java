package dev.dateline.text;

import java.io.DataOutputStream;
import java.io.IOException;

/** Writes matrices as {@link PackedMatrix} reads them. */
public final class MatrixPacker {

  private MatrixPacker() {}

  /** Writes a matrix of at least one row. */
  public static void write(DataOutputStream out, float[][] rows) throws IOException {
    out.writeInt(rows.length);
    out.writeInt(rows[0].length);
    for (float[] row : rows) {
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
}
