package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the field of the body; null for a query parameter
 * @param parameter name of the query parameter or header; null for a field of the body
 * @param message what to mend, in plain words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String parameter, String message) {

  /** An error in a field of the body. */
  public static FieldError at(String pointer, String message) {
    return new FieldError(pointer, null, message);
  }

  /** An error in a query parameter or header. */
  public static FieldError in(String parameter, String message) {
    return new FieldError(null, parameter, message);
  }
}
