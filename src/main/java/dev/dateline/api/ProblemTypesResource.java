package dev.dateline.api;

import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the {@code type} of a problem leads to: a page for people, as RFC 9457 §3.1.1 asks for, or
 * the same as JSON for who accepts nothing but that.
 */
@Tag(name = "Problems", description = "What may be wrong, and how to mend it")
@Path("/problems")
public final class ProblemTypesResource {

  private final Representations representations;

  ProblemTypesResource(Representations representations) {
    this.representations = representations;
  }

  @Operation(summary = "List the types of problems, as a page or as JSON")
  @APIResponse(
      responseCode = "200",
      description = "All types of problems",
      content = {
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProblemTypeView[].class))
      })
  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response index(@Context Request request) {
    return representations.page(request, ProblemPage.index());
  }

  @Operation(hidden = true)
  @GET
  @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
  public Response list(@Context Request request) {
    return representations.get(
        request, Stream.of(ProblemType.values()).map(ProblemTypeView::of).toList());
  }

  @Operation(summary = "Read about a type of problem, as a page or as JSON")
  @APIResponse(
      responseCode = "200",
      description = "What is wrong, where to look, how to mend it",
      content = {
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProblemTypeView.class))
      })
  @GET
  @Path("{type}")
  @Produces(MediaType.TEXT_HTML)
  public Response page(@PathParam("type") String slug, @Context Request request) {
    return representations.page(request, ProblemPage.of(type(slug)));
  }

  @Operation(hidden = true)
  @GET
  @Path("{type}")
  @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
  public Response get(@PathParam("type") String slug, @Context Request request) {
    return representations.get(request, ProblemTypeView.of(type(slug)));
  }

  private static ProblemType type(String slug) {
    return Stream.of(ProblemType.values())
        .filter(type -> type.slug().equals(slug))
        .findFirst()
        .orElseThrow(
            () -> Refusal.notFound("There is no such type of problem; /problems has them all."));
  }
}
