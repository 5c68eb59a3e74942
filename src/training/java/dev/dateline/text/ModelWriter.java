package dev.dateline.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packs a payload as {@link ModelFile} expects it. */
final class ModelWriter {

  private ModelWriter() {}

  static void writeMap(DataOutputStream out, Map<Integer, Integer> map) throws IOException {
    int[] keys = map.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] values = map.values().stream().mapToInt(Integer::intValue).toArray();
    ModelFile.writeMap(out, keys, values);
  }

  static void write(byte[] payload, Path file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      deflate.write(payload);
    }
    byte[] body = packed.toByteArray();
    CRC32 crc = new CRC32();
    crc.update(body);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    out.write(ModelFile.MAGIC.getBytes(StandardCharsets.US_ASCII));
    out.writeInt(ModelFile.VERSION);
    out.writeInt(body.length);
    out.writeLong(crc.getValue());
    out.write(body);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, all.toByteArray());
  }
}
