package dev.dateline.ingest;

/**
 * The kinds of problem that the service answers with (RFC 9457). Their URIs are part of the
 * contract: a client may branch on them, so they never change. {@code src/docs/problems.md}
 * describes each.
 */
public enum ProblemType {
  MALFORMED_JSON(400, "malformed-json", "The body is not valid JSON"),
  INVALID_FIELDS(400, "invalid-fields", "Some fields of the body are not valid"),
  INVALID_PARAMETERS(400, "invalid-parameters", "Some parameters are not valid"),
  INVALID_CURSOR(400, "invalid-cursor", "The cursor is not valid"),
  BAD_REQUEST(400, "bad-request", "The request can't be understood"),
  FORBIDDEN(403, "forbidden", "This is not allowed"),
  NOT_FOUND(404, "not-found", "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not allowed here"),
  NOT_ACCEPTABLE(406, "not-acceptable", "None of the accepted media types can be served"),
  CONFLICT(409, "conflict", "The request contradicts what is stored"),
  PRECONDITION_FAILED(412, "precondition-failed", "It has changed since you read it"),
  TOO_LARGE(413, "too-large", "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "This media type is not supported"),
  KEY_REUSED(422, "idempotency-key-reused", "The Idempotency-Key was used for another request"),
  INTERNAL(500, "internal", "Something went wrong on our side"),
  UNAVAILABLE(503, "unavailable", "The service can't answer just now");

  private final int status;
  private final String slug;
  private final String title;

  ProblemType(int status, String slug, String title) {
    this.status = status;
    this.slug = slug;
    this.title = title;
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** Its stable URI reference. */
  public String uri() {
    return "/problems/" + slug;
  }

  /** What it is, in the same words each time. */
  public String title() {
    return title;
  }
}
