package dev.dateline.api;

import dev.dateline.ingest.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A type of problem.
 *
 * @param cause what is wrong
 * @param where where to look
 * @param remedy how to mend it
 */
@Schema(name = "ProblemType")
public record ProblemTypeView(
    @Schema(examples = "/problems/invalid-cursor") String type,
    @Schema(examples = "The cursor is not valid") String title,
    @Schema(examples = "400") int status,
    String cause,
    String where,
    String remedy) {

  static ProblemTypeView of(ProblemType type) {
    return new ProblemTypeView(
        type.uri(), type.title(), type.status(), type.cause(), type.where(), type.remedy());
  }
}
