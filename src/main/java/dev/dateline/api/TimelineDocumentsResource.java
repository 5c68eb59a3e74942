package dev.dateline.api;

import dev.dateline.ingest.Analysis;
import dev.dateline.ingest.Bodies;
import dev.dateline.ingest.Body;
import dev.dateline.ingest.Fingerprint;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Submission;
import dev.dateline.store.Added;
import dev.dateline.store.Added.Outcome;
import dev.dateline.store.DocumentRecord;
import dev.dateline.store.Documents;
import dev.dateline.store.NewDocument;
import dev.dateline.store.Timelines;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of a timeline: add one, add a stream of them, list them. */
@Tag(
    name = "Documents",
    description = "Texts with where they came from and when they were published")
@Path("/api/v1/timelines/{timeline}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public final class TimelineDocumentsResource {

  private final Timelines timelines;
  private final Documents documents;
  private final Bodies bodies;
  private final Intake intake;
  private final Analysis analysis;
  private final DocumentStream stream;
  private final Representations representations;
  private final Limits limits;

  TimelineDocumentsResource(
      Timelines timelines,
      Documents documents,
      Bodies bodies,
      Intake intake,
      Analysis analysis,
      DocumentStream stream,
      Representations representations,
      Limits limits) {
    this.timelines = timelines;
    this.documents = documents;
    this.bodies = bodies;
    this.intake = intake;
    this.analysis = analysis;
    this.stream = stream;
    this.representations = representations;
    this.limits = limits;
  }

  @Operation(summary = "Add a document")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = DocumentSchema.class)))
  @APIResponse(
      responseCode = "201",
      description = "It was added; 200 where the same document was there already",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(
      @PathParam("timeline") String slug,
      @HeaderParam("Idempotency-Key") String key,
      InputStream body)
      throws IOException {
    UUID timeline = timeline(slug);
    try (Body read = bodies.read(body)) {
      return add(timeline, Submission.of(read.json(), limits), key);
    }
  }

  @Operation(summary = "Add a text")
  @RequestBody(required = true, content = @Content(schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "201",
      description = "It was added; 200 where it was there already",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  public Response addText(
      @PathParam("timeline") String slug,
      @HeaderParam("Idempotency-Key") String key,
      @BeanParam DocumentParameters parameters,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    return addRaw(slug, "text", limits.documentBytes(), key, parameters, headers, body);
  }

  @Operation(summary = "Add a page")
  @RequestBody(required = true, content = @Content(schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "201",
      description = "It was added; 200 where it was there already",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @POST
  @Consumes(MediaType.TEXT_HTML)
  public Response addPage(
      @PathParam("timeline") String slug,
      @HeaderParam("Idempotency-Key") String key,
      @BeanParam DocumentParameters parameters,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    return addRaw(slug, "html", limits.htmlBytes(), key, parameters, headers, body);
  }

  @Operation(summary = "Add a stream of documents, one a line")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = DocumentSchema.class)))
  @APIResponse(
      responseCode = "200",
      description =
          "A DocumentStatus or a LineProblem a line, in order, each sent once its document is durable",
      content = @Content(schema = @Schema(implementation = DocumentStatus.class)))
  @POST
  @Consumes(Ndjson.MEDIA_TYPE)
  @Produces(Ndjson.MEDIA_TYPE)
  public StreamingOutput addEach(@PathParam("timeline") String slug, InputStream body) {
    UUID timeline = timeline(slug);
    return out -> stream.add(timeline, body, out);
  }

  @Operation(summary = "List the documents of a timeline, the oldest first")
  @APIResponse(
      responseCode = "200",
      description = "List the documents of a timeline, the oldest first",
      content = @Content(schema = @Schema(implementation = Page.Documents.class)))
  @GET
  public Response list(
      @PathParam("timeline") String slug, @BeanParam Paging paging, @Context Request request) {
    UUID timeline = timeline(slug);
    List<String> place = paging.place(1);
    UUID after = place == null ? null : Paging.id(place.get(0));
    List<DocumentRecord> found = documents.list(timeline, slug, after, paging.limit() + 1);
    return representations.get(
        request,
        Page.of(
            found,
            paging,
            DocumentView::brief,
            last -> last.id().toString(),
            () -> documents.count(timeline)));
  }

  private Response addRaw(
      String slug,
      String field,
      int most,
      String key,
      DocumentParameters parameters,
      HttpHeaders headers,
      InputStream body)
      throws IOException {
    UUID timeline = timeline(slug);
    try (Body read = bodies.read(body, most)) {
      return add(
          timeline,
          RawText.submission(field, read.bytes(), headers.getMediaType(), parameters, limits),
          key);
    }
  }

  private Response add(UUID timeline, Submission submission, String key) {
    String fingerprint = Fingerprint.of(submission);
    Optional<UUID> same = key == null ? documents.same(timeline, fingerprint) : Optional.empty();
    if (same.isPresent()) {
      return answer(new Added(Outcome.KNOWN, same.get()));
    }
    NewDocument document = new NewDocument(fingerprint, analysis.extract(intake.read(submission)));
    return answer(
        key == null
            ? documents.add(timeline, List.of(document)).get(0)
            : documents.add(timeline, document, IdempotencyKey.checked(key)));
  }

  private Response answer(Added added) {
    switch (added.outcome()) {
      case ADDED, KNOWN -> {
        DocumentRecord stored =
            documents.find(added.document()).orElseThrow(() -> PathIds.missing("document"));
        return representations
            .changed(added.outcome() == Outcome.ADDED ? 201 : 200, DocumentView.brief(stored))
            .location(URI.create(DocumentStream.address(added.document())))
            .build();
      }
      default -> throw DocumentStream.refusal(added);
    }
  }

  private UUID timeline(String slug) {
    return timelines.id(slug).orElseThrow(TimelineResource::missing);
  }
}
