package dev.dateline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Writes values as JSON, one a line. */
@Singleton
final class Ndjson {

  static final String MEDIA_TYPE = "application/x-ndjson";

  private final ObjectWriter writer;

  Ndjson(ObjectMapper mapper) {
    writer = mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** The bytes of one line. */
  byte[] line(Object value) {
    try {
      byte[] json = writer.writeValueAsBytes(value);
      byte[] line = Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends lines off at once: a client may wait for them before it sends more. */
  static void send(List<byte[]> lines, OutputStream out) throws IOException {
    for (byte[] line : lines) {
      out.write(line);
    }
    out.flush();
  }
}
