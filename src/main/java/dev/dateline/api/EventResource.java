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

/** One event with all its evidence. */
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

  @GET
  public Response get(@PathParam("id") String id, @Context Request request) {
    EventRecord found = events.find(PathIds.of(id, KIND)).orElseThrow(() -> PathIds.missing(KIND));
    return representations.get(request, TimelineEventView.of(found));
  }
}
