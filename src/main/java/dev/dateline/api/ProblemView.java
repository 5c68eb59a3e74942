package dev.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.ingest.FieldError;
import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong and how to mend it (RFC 9457).
 *
 * @param type stable URI reference of the kind of problem; a client may branch on it
 * @param title the kind in words, the same each time
 * @param status the HTTP status
 * @param detail what to mend in this request
 * @param errors each wrong field or parameter; absent where there are none
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
    @Schema(examples = "/problems/invalid-fields") String type,
    @Schema(examples = "Some fields of the body are not valid") String title,
    @Schema(examples = "400") int status,
    @Schema(examples = "/publishedAt: must be a day such as 2022-05-13") String detail,
    List<FieldError> errors) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static ProblemView of(Refusal refusal) {
    return of(refusal.type(), refusal.getMessage(), refusal.errors());
  }

  static ProblemView of(ProblemType type, String detail) {
    return of(type, detail, List.of());
  }

  private static ProblemView of(ProblemType type, String detail, List<FieldError> errors) {
    return new ProblemView(type.uri(), type.title(), type.status(), detail, errors);
  }
}
