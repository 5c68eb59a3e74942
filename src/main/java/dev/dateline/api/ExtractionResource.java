package dev.dateline.api;

import dev.dateline.document.Document;
import dev.dateline.extraction.Extraction.Part;
import dev.dateline.ingest.Analysis;
import dev.dateline.ingest.Bodies;
import dev.dateline.ingest.Body;
import dev.dateline.ingest.Conveyor;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Line;
import dev.dateline.ingest.Submission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Text in, events out, nothing stored. */
@Tag(name = "Extraction", description = "Text in, events out, nothing stored")
@Path("/api/v1/extractions")
@Blocking
public final class ExtractionResource {

  /** How many documents of a stream are in work or done at once. */
  private static final int WINDOW = 4 * Runtime.getRuntime().availableProcessors();

  private final Bodies bodies;
  private final Intake intake;
  private final Analysis analysis;
  private final Conveyor conveyor;
  private final Ndjson ndjson;
  private final Limits limits;

  ExtractionResource(
      Bodies bodies,
      Intake intake,
      Analysis analysis,
      Conveyor conveyor,
      Ndjson ndjson,
      Limits limits) {
    this.bodies = bodies;
    this.intake = intake;
    this.analysis = analysis;
    this.conveyor = conveyor;
    this.ndjson = ndjson;
    this.limits = limits;
  }

  @Operation(summary = "Read one document: its time expressions, mentions and events")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = DocumentSchema.class),
              examples = @ExampleObject(name = "a call", value = DocumentSchema.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "What the document says",
      content = @Content(schema = @Schema(implementation = ExtractionView.class)))
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public ExtractionView extract(
      @Parameter(description = Include.DESCRIPTION, example = "timeExpressions,mentions,events")
          @QueryParam("include")
          String include,
      InputStream body)
      throws IOException {
    Set<Part> parts = Include.parse(include);
    try (Body read = bodies.read(body)) {
      return extract(Submission.of(read.json(), limits), parts);
    }
  }

  @Operation(
      summary = "Read a stream of documents, one a line",
      description =
          "Answers come a line each, in order, as soon as they are ready; a line that can't be read"
              + " is answered by a LineProblem. Read the answers while you write.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = DocumentSchema.class)))
  @APIResponse(
      responseCode = "200",
      description = "An Extraction or a LineProblem a line",
      content = @Content(schema = @Schema(oneOf = {ExtractionView.class, LineProblem.class})))
  @POST
  @Consumes(Ndjson.MEDIA_TYPE)
  @Produces(Ndjson.MEDIA_TYPE)
  public StreamingOutput extractEach(
      @Parameter(description = Include.DESCRIPTION, example = "timeExpressions,mentions,events")
          @QueryParam("include")
          String include,
      InputStream body) {
    Set<Part> parts = Include.parse(include);
    return out ->
        conveyor.carry(
            body,
            WINDOW,
            line -> ndjson.line(answer(line, parts)),
            lines -> Ndjson.send(lines, out));
  }

  private Object answer(Line line, Set<Part> parts) {
    try {
      return extract(Submission.of(line.json(), limits), parts);
    } catch (RuntimeException e) {
      return LineProblem.of(line.number(), e);
    }
  }

  private ExtractionView extract(Submission submission, Set<Part> parts) {
    Document document = intake.read(submission);
    return ExtractionView.of(analysis.extract(document, parts), parts, submission.html() != null);
  }
}
