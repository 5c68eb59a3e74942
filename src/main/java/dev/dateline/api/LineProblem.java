package dev.dateline.api;

import dev.dateline.ingest.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stands in a stream of answers where a line was refused. */
@Schema(name = "LineProblem")
public record LineProblem(long line, ProblemView problem) {

  static LineProblem of(long line, RuntimeException e) {
    return new LineProblem(
        line,
        e instanceof Refusal refusal ? ProblemView.of(refusal) : ProblemMappers.unexpected(e));
  }
}
