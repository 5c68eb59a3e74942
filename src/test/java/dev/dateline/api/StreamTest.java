package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams over a bare socket: what clients do that HTTP libraries don't let one do. */
@QuarkusTest
@Timeout(120)
class StreamTest {

  private static final String LINE =
      "{\"publishedAt\":\"2022-05-13\",\"text\":\"" + "They spoke on Friday. ".repeat(40) + "\"}\n";

  @TestHTTPResource("/api/v1/extractions")
  URL extractions;

  /** Whoever sends a line and waits for its answer before sending the next gets it. */
  @Test
  void answersEachLineAsSoonAsItIsReady() throws Exception {
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      BufferedReader in = reader(socket.getInputStream());
      for (int i = 0; i < 5; i++) {
        chunk(out, "{\"id\":\"" + i + "\",\"text\":\"They spoke on Friday.\"}\n");
        assertThat(nextJson(in)).startsWith("{\"id\":\"" + i + "\"");
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(in.lines().anyMatch("0"::equals)).isTrue(); // the last, empty chunk
    }
  }

  /** Many clients write all of their request before they read: megabytes of both must fit. */
  @Test
  void aClientMayWriteEverythingBeforeItReads() throws Exception {
    int lines = 2000;
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      for (int i = 0; i < lines; i++) {
        chunk(out, LINE);
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      BufferedReader in = reader(socket.getInputStream());
      for (int i = 0; i < lines; i++) {
        assertThat(nextJson(in)).startsWith("{\"id\":null");
      }
    }
  }

  /** A client that goes away in the middle leaves nothing behind, not even a line in the log. */
  @Test
  void aClientMayGoAway() throws Exception {
    try (Warnings warnings = new Warnings()) {
      for (int i = 0; i < 20; i++) {
        try (Socket socket = open()) {
          socket.setSoLinger(true, 0);
          for (int line = 0; line < 20; line++) {
            chunk(socket.getOutputStream(), LINE);
          }
        }
      }
      answersEachLineAsSoonAsItIsReady();
      assertThat(warnings.messages()).isEmpty();
    }
  }

  /** Accepts gzip, as most clients do: lines still go out one by one, as they are. */
  private Socket open() throws Exception {
    Socket socket = new Socket(extractions.getHost(), extractions.getPort());
    String head =
        "POST /api/v1/extractions?include=timeExpressions HTTP/1.1\r\nHost: localhost\r\n"
            + "Accept-Encoding: gzip\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static void chunk(OutputStream out, String line) throws Exception {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Skips headers and the marks between chunks; a long answer may be cut by one. */
  private static String nextJson(BufferedReader in) throws Exception {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("{")) {
        return line;
      }
      assertThat(line).doesNotStartWith("HTTP/1.1 4").doesNotStartWith("HTTP/1.1 5");
    }
    throw new AssertionError("the answer ended");
  }
}
