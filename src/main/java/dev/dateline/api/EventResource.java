package dev.dateline.api;

import dev.dateline.store.EventRecord;
import dev.dateline.store.Events;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One event with all its evidence. */
@Tag(name = "Events", description = "What happened or is expected to happen")
@Path("/api/v1/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public final class EventResource {

  private static final String KIND = "event";

  private final Events events;
  private final Representations representations;

  EventResource(Events events, Representations representations) {
    this.events = events;
    this.representations = representations;
  }

  @Operation(summary = "Read an event with all its evidence")
  @APIResponse(
      responseCode = "200",
      description = "Read an event with all its evidence",
      content = @Content(schema = @Schema(implementation = TimelineEventView.class)))
  @GET
  public Response get(@PathParam("id") String id, @Context Request request) {
    EventRecord found = events.find(PathIds.of(id, KIND)).orElseThrow(() -> PathIds.missing(KIND));
    return representations.get(request, TimelineEventView.of(found));
  }
}
