package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as they go over the wire, by a client that unpacks nothing. */
@QuarkusTest
class CompressionTest {

  private static final Map<Version, HttpClient> CLIENTS =
      Map.of(Version.HTTP_1_1, client(Version.HTTP_1_1), Version.HTTP_2, client(Version.HTTP_2));

  private HttpClient client = CLIENTS.get(Version.HTTP_1_1);

  /** More than a packet. */
  private static final String EVENTS = "/api/v1/timelines/austin-shoigu-call/events";

  @TestHTTPResource("/")
  URI service;

  static Stream<String> paths() {
    return Stream.concat(
        Stream.of(
            EVENTS, "/problems", "/", "/page/page.css", "/page/main.js", "/widget/dateline.js"),
        Stream.of(EventFormat.values()).map(format -> EVENTS + "." + format.suffix()));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void compressesWhatIsAsked(String path) throws Exception {
    for (Version version : Version.values()) {
      client = CLIENTS.get(version);
      HttpResponse<byte[]> plain = get(path);
      HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
      assertThat(coding(plain)).isEqualTo("identity");
      assertThat(coding(packed)).isEqualTo("gzip");
      assertThat(packed.version()).isEqualTo(version);
      assertThat(packed.body()).hasSizeLessThan(plain.body().length * 2 / 3);
      assertThat(unpacked(packed)).isEqualTo(plain.body());
      assertThat(packed.headers().firstValue("Vary").orElseThrow())
          .containsIgnoringCase("Accept-Encoding");
    }
  }

  /** RFC 9110 §8.8.3: a strong ETag is one for these bytes, not for others. */
  @Test
  void eachCodingHasItsOwnTag() throws Exception {
    String plain = tag(get(EVENTS));
    String packed = tag(get(EVENTS, "Accept-Encoding", "gzip"));
    assertThat(plain).startsWith("\"").isNotEqualTo(packed);
    assertThat(packed).startsWith("\"");
    assertThat(status(plain, "identity")).isEqualTo(304);
    assertThat(status(packed, "gzip")).isEqualTo(304);
    assertThat(status(plain, "gzip")).isEqualTo(200);
    assertThat(status(packed, "identity")).isEqualTo(200);
    HttpResponse<byte[]> unchanged =
        get(EVENTS, "Accept-Encoding", "gzip", "If-None-Match", packed);
    assertThat(tag(unchanged)).isEqualTo(packed);
    assertThat(unchanged.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(unchanged.body()).isEmpty();
  }

  /**
   * Who read it packed may change it, too: If-Match compares strongly, so the tag must be known.
   */
  @ParameterizedTest
  @CsvSource({"gzip, gzip", "gzip, identity", "identity, gzip", "identity, identity"})
  void aTagOfAnyCodingServesForAChange(String read, String write) throws Exception {
    String text = "They spoke on Friday. ".repeat(100);
    String document =
        Api.add(Api.timeline(), Map.of("text", text, "publishedAt", "2022-05-13"))
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    HttpResponse<byte[]> had = get(document, "Accept-Encoding", read);
    assertThat(coding(had)).isEqualTo(read);
    assertThat(delete(document, "\"old-gzip\"", write)).isEqualTo(412);
    assertThat(delete(document, tag(had), write)).isEqualTo(204);
  }

  @Test
  void shortAnswersStayAsTheyAre() throws Exception {
    HttpResponse<byte[]> answer =
        get("/api/v1/timelines/austin-shoigu-call", "Accept-Encoding", "gzip");
    assertThat(coding(answer)).isEqualTo("identity");
    assertThat(new String(answer.body())).startsWith("{");
  }

  /** A range counts bytes of the file; compressed it would be something else. */
  @Test
  void aFileIsSentWhole() throws Exception {
    HttpResponse<byte[]> answer =
        get("/widget/dateline.js", "Accept-Encoding", "gzip", "Range", "bytes=0-99");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(unpacked(answer)).isEqualTo(get("/widget/dateline.js").body());
  }

  private int status(String tag, String coding) throws Exception {
    return get(EVENTS, "Accept-Encoding", coding, "If-None-Match", tag).statusCode();
  }

  private static HttpClient client(Version version) {
    return HttpClient.newBuilder().version(version).build();
  }

  /** Over HTTP/2 the server names even the coding that is none. */
  private static String coding(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Encoding").orElse("identity");
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path));
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofByteArray());
  }

  private int delete(String path, String tag, String coding) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(path))
            .headers("If-Match", tag, "Accept-Encoding", coding)
            .DELETE()
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
  }
}
