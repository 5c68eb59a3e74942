package dev.dateline.ingest;

/**
 * The kinds of problem that the service answers with (RFC 9457), and the only place where they are
 * defined: their pages, {@code src/docs/problems.md} and the description of the API follow from
 * here. Their URIs are part of the contract: a client may branch on them, so they never change.
 */
public enum ProblemType {
  MALFORMED_JSON(
      400,
      "malformed-json",
      "The body is not valid JSON",
      "It isn't JSON, isn't one object, has a key twice, is nested too deeply, or isn't UTF-8.",
      "`detail` names the line and the column.",
      "Mend the JSON."),
  INVALID_FIELDS(
      400,
      "invalid-fields",
      "Some fields of the body are not valid",
      "A field isn't known or has the wrong type, a date can't be, or there is no text.",
      "`errors` names each wrong field in `pointer` (RFC 6901) and says why.",
      "Mend each of them; all are told at once."),
  INVALID_PARAMETERS(
      400,
      "invalid-parameters",
      "Some parameters are not valid",
      "A query parameter or header is wrong, or a query parameter isn't known to this call.",
      "`errors` names each in `parameter` and says why.",
      "Mend each of them; all are told at once."),
  INVALID_CURSOR(
      400,
      "invalid-cursor",
      "The cursor is not valid",
      "It isn't one, or it belongs to another list or to other filters.",
      "The parameter `cursor` of the address.",
      "Take `next` of the page before as it is, or begin without a cursor."),
  BAD_REQUEST(
      400,
      "bad-request",
      "The request can't be understood",
      "The body has bytes that aren't of the charset named, or the request broke off.",
      "`Content-Type`, and the bytes sent.",
      "Name the right charset; send the whole body."),
  FORBIDDEN(
      403,
      "forbidden",
      "This is not allowed",
      "A page of another site tried to write from a browser.",
      "The header `Origin`.",
      "Call from your own server; any page may read."),
  NOT_FOUND(
      404,
      "not-found",
      "There is nothing here",
      "There is no such address, timeline, document or event, or it was deleted.",
      "The path of the address.",
      "Look it up in the list that it should be in; `/q/openapi` has all addresses."),
  METHOD_NOT_ALLOWED(
      405,
      "method-not-allowed",
      "This method is not allowed here",
      "There is something at this address, but not with this method.",
      "`/q/openapi`, and the header `Allow` where the answer has it.",
      "Use one of the methods of the address."),
  NOT_ACCEPTABLE(
      406,
      "not-acceptable",
      "None of the accepted media types can be served",
      "`Accept` names nothing that this address has.",
      "`detail` names what it has.",
      "Accept one of those, or send no `Accept`."),
  CONFLICT(
      409,
      "conflict",
      "The request contradicts what is stored",
      "The slug is taken, or another document of the timeline has the same `id`.",
      "`detail` names the other one.",
      "Choose another name, or change the other one."),
  PRECONDITION_FAILED(
      412,
      "precondition-failed",
      "It has changed since you read it",
      "`If-Match` isn't the current ETag: somebody changed it in between.",
      "The header `ETag` of a new read.",
      "Read it again, make your change to that, and send its ETag."),
  TOO_LARGE(
      413,
      "too-large",
      "The body is too large",
      "A text, a page or a body is over the limit.",
      "`detail` names the limit; limits are settings, `dateline.limits.*`.",
      "Send less at once, such as a stream of documents in place of one body."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "unsupported-media-type",
      "This media type is not supported",
      "The address doesn't take this `Content-Type`, it is none, or its charset isn't known.",
      "The header `Content-Type`; `/q/openapi` has what the address takes.",
      "Send one of those."),
  KEY_REUSED(
      422,
      "idempotency-key-reused",
      "The Idempotency-Key was used for another request",
      "The key named a request before that was not the same.",
      "`detail` names the document which that request added.",
      "Give each request a key of its own, and the same key only to the same request again."),
  INTERNAL(
      500,
      "internal",
      "Something went wrong on our side",
      "A fault of the service.",
      "The service's log, under the name in `detail`.",
      "Report it with that name."),
  UNAVAILABLE(
      503,
      "unavailable",
      "The service can't answer just now",
      "Too many clients are sending, or a lock or the database was waited for in vain.",
      "The header `Retry-After`.",
      "Try again after so many seconds.");

  private final int status;
  private final String slug;
  private final String title;
  private final String cause;
  private final String where;
  private final String remedy;

  ProblemType(int status, String slug, String title, String cause, String where, String remedy) {
    this.status = status;
    this.slug = slug;
    this.title = title;
    this.cause = cause;
    this.where = where;
    this.remedy = remedy;
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** The last part of its URI. */
  public String slug() {
    return slug;
  }

  /** Its stable URI reference. */
  public String uri() {
    return "/problems/" + slug;
  }

  /** What it is, in the same words each time. */
  public String title() {
    return title;
  }

  /** What is wrong, in a sentence; here and below names of the protocol stand in backticks. */
  public String cause() {
    return cause;
  }

  /** Where to look. */
  public String where() {
    return where;
  }

  /** How to mend it. */
  public String remedy() {
    return remedy;
  }
}
