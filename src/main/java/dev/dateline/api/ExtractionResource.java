package dev.dateline.api;

import dev.dateline.document.Document;
import dev.dateline.extraction.Extraction.Part;
import dev.dateline.ingest.Analysis;
import dev.dateline.ingest.Conveyor;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Line;
import dev.dateline.ingest.StrictJson;
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

/** Text in, events out, nothing stored. */
@Path("/api/v1/extractions")
@Blocking
public final class ExtractionResource {

  /** How many documents of a stream are in work or done at once. */
  private static final int WINDOW = 4 * Runtime.getRuntime().availableProcessors();

  private final Intake intake;
  private final Analysis analysis;
  private final Conveyor conveyor;
  private final Ndjson ndjson;
  private final Limits limits;

  ExtractionResource(
      Intake intake, Analysis analysis, Conveyor conveyor, Ndjson ndjson, Limits limits) {
    this.intake = intake;
    this.analysis = analysis;
    this.conveyor = conveyor;
    this.ndjson = ndjson;
    this.limits = limits;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public ExtractionView extract(@QueryParam("include") String include, InputStream body)
      throws IOException {
    Set<Part> parts = Include.parse(include);
    byte[] json = StrictJson.bytes(body, limits.requestBytes());
    return extract(Submission.of(StrictJson.object(json), limits), parts);
  }

  @POST
  @Consumes(Ndjson.MEDIA_TYPE)
  @Produces(Ndjson.MEDIA_TYPE)
  public StreamingOutput extractEach(@QueryParam("include") String include, InputStream body) {
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
