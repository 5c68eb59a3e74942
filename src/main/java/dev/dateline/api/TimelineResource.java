package dev.dateline.api;

import dev.dateline.ingest.Bodies;
import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import dev.dateline.store.TimelineRecord;
import dev.dateline.store.Timelines;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Timelines: make, list, read, rename, delete. */
@Tag(
    name = "Timelines",
    description = "Named sets of documents, and the events they report, merged")
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public final class TimelineResource {

  private final Timelines timelines;
  private final Representations representations;
  private final Bodies bodies;

  TimelineResource(Timelines timelines, Representations representations, Bodies bodies) {
    this.timelines = timelines;
    this.representations = representations;
    this.bodies = bodies;
  }

  @Operation(summary = "List timelines by slug")
  @APIResponse(
      responseCode = "200",
      description = "List timelines by slug",
      content = @Content(schema = @Schema(implementation = Page.Timelines.class)))
  @GET
  public Response list(@BeanParam Paging paging, @Context Request request) {
    List<String> place = paging.place(1);
    List<TimelineRecord> found =
        timelines.list(place == null ? null : place.get(0), paging.limit() + 1);
    return representations.get(
        request, Page.of(found, paging, TimelineView::of, TimelineRecord::slug, timelines::count));
  }

  @Operation(summary = "Make a timeline")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = TimelineRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The new timeline",
      content = @Content(schema = @Schema(implementation = TimelineView.class)))
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream body) throws IOException {
    TimelineRequest wanted = TimelineRequest.create(bodies.json(body));
    TimelineRecord created =
        timelines.create(wanted.slug(), wanted.title()).orElseThrow(TimelineResource::slugTaken);
    return representations
        .changed(201, TimelineView.of(created))
        .location(URI.create("/api/v1/timelines/" + created.slug()))
        .build();
  }

  @Operation(summary = "Read a timeline")
  @APIResponse(
      responseCode = "200",
      description = "Read a timeline",
      content = @Content(schema = @Schema(implementation = TimelineView.class)))
  @GET
  @Path("/{timeline}")
  public Response get(@PathParam("timeline") String slug, @Context Request request) {
    return representations.get(request, TimelineView.of(found(slug)));
  }

  @Operation(summary = "Rename a timeline")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = TimelineRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "Rename a timeline",
      content = @Content(schema = @Schema(implementation = TimelineView.class)))
  @PATCH
  @Path("/{timeline}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  public Response rename(
      @PathParam("timeline") String slug, InputStream body, @Context Request request)
      throws IOException {
    TimelineRequest wanted = TimelineRequest.change(bodies.json(body));
    try {
      TimelineRecord renamed =
          timelines
              .rename(
                  found(slug).id(),
                  wanted.slug(),
                  wanted.title(),
                  was -> representations.check(request, TimelineView.of(was)))
              .orElseThrow(TimelineResource::missing);
      return representations.changed(200, TimelineView.of(renamed)).build();
    } catch (Timelines.SlugTakenException e) {
      throw slugTaken();
    }
  }

  @Operation(summary = "Delete a timeline with all its documents and events")
  @APIResponse(responseCode = "204", description = "It is gone")
  @DELETE
  @Path("/{timeline}")
  public void delete(@PathParam("timeline") String slug, @Context Request request) {
    boolean deleted =
        timelines.delete(
            found(slug).id(), was -> representations.check(request, TimelineView.of(was)));
    if (!deleted) {
      throw missing();
    }
  }

  private TimelineRecord found(String slug) {
    return timelines.find(slug).orElseThrow(TimelineResource::missing);
  }

  static Refusal missing() {
    return Refusal.notFound("There is no timeline with this slug.");
  }

  private static Refusal slugTaken() {
    return new Refusal(ProblemType.CONFLICT, "There is a timeline with this slug; choose another.");
  }
}
