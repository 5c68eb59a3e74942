package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Limits;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests over a bare socket that no HTTP library would send; none is worth a line in the log. */
@QuarkusTest
@Timeout(120)
class HostileClientsTest {

  private static final String JSON = "Content-Type: application/json\\r\\n";

  @TestHTTPResource("/api/v1/extractions")
  URL extractions;

  @Inject Limits limits;

  private final Warnings warnings = new Warnings();

  @AfterEach
  void nothingWasLogged() {
    warnings.close();
    assertThat(warnings.messages()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content-Type: rubbish\\r\\nContent-Length: 2\\r\\n\\r\\n{}                        | 415
          Content-Type: application/json; charset="\\r\\nContent-Length: 2\\r\\n\\r\\n{}    | 400
          Content-Type: application/json\\r\\nContent-Length: -5\\r\\n\\r\\n{}             | 400
          Content-Type: application/json\\r\\nX: a\\rb\\r\\nContent-Length: 2\\r\\n\\r\\n{} | 400
          """)
  void isToldWhatIsWrong(String request, int status) throws IOException {
    assertThat(answer("POST", request)).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void aHeaderLongerThanAnyClientNeedsIsRefused() throws IOException {
    assertThat(answer("GET", "X: " + "a".repeat(1 << 15) + "\\r\\n\\r\\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void anAddressLongerThanAnyClientNeedsIsRefused() throws IOException {
    assertThat(send("GET /" + "a".repeat(1 << 13) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .contains(" 414 ");
  }

  /** Whoever breaks the rules in the middle of a body hears no more. */
  @Test
  void brokenChunksEndTheConnection() throws IOException {
    assertThat(answer("POST", JSON + "Transfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\n{}")).isEmpty();
  }

  /** As most do: they would wait for ever, were nobody to take what they send. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/api/v1/extractions, application/json, 413",
    "/api/v1/extractions, rubbish, 415",
    "/api/v1/extractions, image/png, 415",
    "/api/v1/nothing, application/json, 404",
  })
  void aClientMaySendEverythingBeforeItReadsThatItIsRefused(String path, String type, int status)
      throws IOException {
    try (Socket socket = open()) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      int size = limits.requestBytes() + (1 << 20);
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(path, type, size);
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      byte[] some = new byte[1 << 20];
      for (int sent = 0; sent < size; sent += some.length) {
        out.write(some);
      }
      out.write("GET /q/health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".getBytes());
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 " + status)
          .contains("HTTP/1.1 200"); // the connection is as good as new
    }
  }

  /** Clients that send slowly hold threads; there must be some left for all others. */
  @Test
  void slowClientsKeepNobodyFromReading() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < limits.bodiesAtOnce(); i++) {
        slow.add(beginBody());
      }
      String refused = answer("POST", JSON + "Content-Length: 2\\r\\n\\r\\n{}");
      while (!refused.startsWith("HTTP/1.1 503")) {
        Thread.sleep(20); // not all of them have been let in yet
        slow.add(beginBody()); // for one that found the place of the request before taken
        refused = answer("POST", JSON + "Content-Length: 2\\r\\n\\r\\n{}");
      }
      assertThat(refused).containsIgnoringCase("retry-after: 1").contains("/problems/unavailable");
      assertThat(stream()).startsWith("HTTP/1.1 503");
      assertThat(send("GET /q/health/ready HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
      assertThat(send("GET /api/v1/timelines HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    while (!stream().startsWith("HTTP/1.1 200")) {
      Thread.sleep(20); // until it has noticed that they are gone
    }
  }

  /** A client that sends the first byte of its body and falls silent. */
  private Socket beginBody() throws IOException {
    Socket socket = open();
    socket.getOutputStream().write(head("POST", JSON + "Content-Length: 100\\r\\n\\r\\n{"));
    return socket;
  }

  private String stream() throws IOException {
    return answer(
        "POST",
        "Content-Type: application/x-ndjson\\r\\nContent-Length: 12\\r\\n\\r\\n{\"text\":\"a\"}");
  }

  private String answer(String method, String rest) throws IOException {
    return send(new String(head(method, rest), StandardCharsets.ISO_8859_1));
  }

  private byte[] head(String method, String rest) {
    return (method
            + " "
            + extractions.getPath()
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + rest.replace("\\r", "\r").replace("\\n", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private String send(String request) throws IOException {
    try (Socket socket = open()) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Socket open() throws IOException {
    return new Socket(extractions.getHost(), extractions.getPort());
  }
}
