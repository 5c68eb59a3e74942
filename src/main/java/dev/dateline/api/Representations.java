package dev.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
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
 * representation gains a field, and the same on every instance (RFC 9110 §8.8.3).
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

  Representations(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * 200 with the view, or 304 where the client has it already.
   *
   * @throws Refusal if the client wants it only as it was, and it has changed
   */
  Response get(Request request, Object view) {
    return get(request, bytes(view), JSON);
  }

  /** The same for a page of HTML. */
  Response page(Request request, String html) {
    return get(request, html.getBytes(StandardCharsets.UTF_8), HTML);
  }

  private static Response get(Request request, byte[] bytes, String type) {
    EntityTag tag = tag(bytes);
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(bytes, type);
    Response built = answer.tag(tag).cacheControl(REVALIDATE).build();
    if (built.getStatus() == ProblemType.PRECONDITION_FAILED.status()) {
      throw changed();
    }
    return built;
  }

  /** The view with its tag, after a change. */
  ResponseBuilder changed(int status, Object view) {
    byte[] bytes = bytes(view);
    return Response.status(status).entity(bytes).type(JSON).tag(tag(bytes));
  }

  /**
   * Checks {@code If-Match} before a change.
   *
   * @param current what a GET would answer now
   * @throws Refusal if the client has read something else
   */
  void check(Request request, Object current) {
    if (request.evaluatePreconditions(tag(bytes(current))) != null) {
      throw changed();
    }
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

  private static EntityTag tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new EntityTag(
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
