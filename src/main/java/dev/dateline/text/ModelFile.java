package dev.dateline.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The packed resource that holds lexicon and weights: eight letters and a version, the length and
 * CRC-32 of what follows, then that, deflated. Features are sorted and stored by their distance, so
 * that a number of 32 bits takes two bytes.
 */
final class ModelFile {

  static final String MAGIC = "DATELINE";
  static final int VERSION = 2;

  private ModelFile() {}

  /**
   * Opens the payload of a model after checking it whole.
   *
   * @throws IllegalStateException if the resource is none of ours, of another version or damaged
   */
  static DataInputStream open(InputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    DataInputStream header = new DataInputStream(new ByteArrayInputStream(all));
    int headerLength = MAGIC.length() + 16;
    if (all.length < headerLength
        || !MAGIC.equals(
            new String(header.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII))) {
      throw new IllegalStateException("language model: not a model of Dateline");
    }
    int version = header.readInt();
    if (version != VERSION) {
      throw new IllegalStateException(
          "language model: version " + version + " where " + VERSION + " is understood");
    }
    int length = header.readInt();
    long expected = header.readLong();
    CRC32 crc = new CRC32();
    crc.update(all, headerLength, all.length - headerLength);
    if (length != all.length - headerLength || crc.getValue() != expected) {
      throw new IllegalStateException("language model: damaged (its checksum does not match)");
    }
    InputStream payload =
        new InflaterInputStream(
            new ByteArrayInputStream(all, headerLength, length), new Inflater(), 1 << 16);
    return new DataInputStream(new BufferedInputStream(payload, 1 << 16));
  }

  /** Reads the weights of a model that tells so many labels apart. */
  static Weights readWeights(DataInputStream in, int labels) throws IOException {
    int features = in.readInt();
    int entries = in.readInt();
    Weights weights = new Weights(features, entries, labels);
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < features; i++) {
      key += readNumber(in);
      int length = in.readUnsignedByte();
      weights.feature(key, length);
      for (int k = 0; k < length; k++) {
        int label = in.readUnsignedByte();
        int number = readNumber(in);
        weights.entry(label, number >>> 1 ^ -(number & 1));
      }
    }
    return weights;
  }

  static IntMap readMap(DataInputStream in) throws IOException {
    int size = in.readInt();
    IntMap map = new IntMap(size);
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      key += readNumber(in);
      map.put(key, readNumber(in));
    }
    return map;
  }

  /** Writes pairs of distinct keys and small values. */
  static void writeMap(DataOutputStream out, int[] keys, int[] values) throws IOException {
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(keys[a], keys[b]));
    out.writeInt(keys.length);
    int last = Integer.MIN_VALUE;
    for (int i : order) {
      writeNumber(out, keys[i] - last);
      last = keys[i];
      writeNumber(out, values[i]);
    }
  }

  static String[] readStrings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  static void writeStrings(DataOutputStream out, String[] strings) throws IOException {
    out.writeInt(strings.length);
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  /** Seven bits a byte, the lowest first; unsigned. */
  static void writeNumber(OutputStream out, int number) throws IOException {
    while ((number & ~127) != 0) {
      out.write(number & 127 | 128);
      number >>>= 7;
    }
    out.write(number);
  }

  static int readNumber(InputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.read();
      if (b < 0) {
        throw new EOFException("language model: cut short");
      }
      number |= (b & 127) << shift;
      if (b < 128) {
        return number;
      }
    }
  }
}
