package dev.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Answers with a strong ETag: a digest of the very bytes, so that it can't be forgotten when a
 * representation gains a field, and the same on every instance (RFC 9110 §8.8.3). The server below
 * compresses them; it would send other bytes under the same tag, if the tag didn't say so.
 */
@Singleton
final class Representations {

  private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
  private static final CacheControl REVALIDATE = new CacheControl();

  static {
    REVALIDATE.setNoCache(true);
    REVALIDATE.setNoTransform(false);
  }

  private final ObjectMapper mapper;
  private final HttpHeaders headers;

  /**
   * @param headers those of the request at hand
   */
  Representations(ObjectMapper mapper, HttpHeaders headers) {
    this.mapper = mapper;
    this.headers = headers;
  }

  /**
   * 200 with the view, or 304 where the client has it already.
   *
   * @throws Refusal if the client wants it only as it was, and it has changed
   */
  Response get(Request request, Object view) {
    return get(request, bytes(view), JSON).build();
  }

  /** The same for a page of HTML. */
  Response page(Request request, String html) {
    return get(request, html.getBytes(StandardCharsets.UTF_8), HTML).build();
  }

  /** The same for bytes of any type; more headers may be added to it. */
  ResponseBuilder get(Request request, byte[] bytes, String type) {
    Coding coding = coding(bytes);
    EntityTag tag = tag(bytes, coding);
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged == null) {
      return coded(Response.ok(), bytes, type, coding, tag).cacheControl(REVALIDATE);
    }
    if (unchanged.build().getStatus() == ProblemType.PRECONDITION_FAILED.status()) {
      throw changed();
    }
    return unchanged
        .tag(tag)
        .cacheControl(REVALIDATE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  /** The view with its tag, after a change. */
  ResponseBuilder changed(int status, Object view) {
    byte[] bytes = bytes(view);
    Coding coding = coding(bytes);
    return coded(Response.status(status), bytes, JSON, coding, tag(bytes, coding));
  }

  /**
   * Checks {@code If-Match} before a change.
   *
   * @param current what a GET would answer now
   * @throws Refusal if the client has read something else, in whatever coding
   */
  void check(Request request, Object current) {
    byte[] bytes = bytes(current);
    for (Coding coding : Coding.values()) {
      if (request.evaluatePreconditions(tag(bytes, coding)) == null) {
        return;
      }
    }
    throw changed();
  }

  private Coding coding(byte[] bytes) {
    return Coding.of(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING), bytes.length);
  }

  /** The server below leaves alone what is said to be coded already, if only as it is. */
  private static ResponseBuilder coded(
      ResponseBuilder answer, byte[] bytes, String type, Coding coding, EntityTag tag) {
    if (coding == Coding.IDENTITY) {
      answer.header(HttpHeaders.CONTENT_ENCODING, coding.label());
    }
    return answer
        .entity(bytes)
        .type(type)
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  private static Refusal changed() {
    return new Refusal(
        ProblemType.PRECONDITION_FAILED, "Read it again, and send its ETag as If-Match.");
  }

  private byte[] bytes(Object view) {
    try {
      return mapper.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EntityTag tag(byte[] bytes, Coding coding) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String value =
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15));
      return new EntityTag(coding.tag(value));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
