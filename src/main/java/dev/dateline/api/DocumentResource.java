package dev.dateline.api;

import dev.dateline.document.Document;
import dev.dateline.ingest.Analysis;
import dev.dateline.ingest.Bodies;
import dev.dateline.store.DocumentRecord;
import dev.dateline.store.Documents;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One document: read, correct, delete. */
@Tag(
    name = "Documents",
    description = "Texts with where they came from and when they were published")
@Path("/api/v1/documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public final class DocumentResource {

  private static final String KIND = "document";

  private final Documents documents;
  private final Analysis analysis;
  private final Representations representations;
  private final Bodies bodies;

  DocumentResource(
      Documents documents, Analysis analysis, Representations representations, Bodies bodies) {
    this.documents = documents;
    this.analysis = analysis;
    this.representations = representations;
    this.bodies = bodies;
  }

  @Operation(summary = "Read a document")
  @APIResponse(
      responseCode = "200",
      description = "Read a document",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @GET
  public Response get(@PathParam("id") String id, @Context Request request) {
    DocumentRecord found =
        documents.find(PathIds.of(id, KIND)).orElseThrow(() -> PathIds.missing(KIND));
    return representations.get(request, DocumentView.full(found));
  }

  @Operation(summary = "Correct a document; its dates are resolved anew")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = DocumentCorrection.class)))
  @APIResponse(
      responseCode = "200",
      description = "Correct a document; its dates are resolved anew",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  public Response correct(@PathParam("id") String id, InputStream body, @Context Request request)
      throws IOException {
    UUID document = PathIds.of(id, KIND);
    UnaryOperator<Document> correction = DocumentCorrection.of(bodies.json(body));
    DocumentRecord corrected =
        documents
            .correct(
                document,
                was -> representations.check(request, DocumentView.full(was)),
                was -> analysis.extract(correction.apply(was.document())))
            .orElseThrow(() -> PathIds.missing(KIND));
    return representations.changed(200, DocumentView.full(corrected)).build();
  }

  @Operation(summary = "Delete a document with its evidence, and events that have no other")
  @APIResponse(responseCode = "204", description = "It is gone")
  @DELETE
  public void delete(@PathParam("id") String id, @Context Request request) {
    boolean deleted =
        documents.delete(
            PathIds.of(id, KIND), was -> representations.check(request, DocumentView.full(was)));
    if (!deleted) {
      throw PathIds.missing(KIND);
    }
  }
}
