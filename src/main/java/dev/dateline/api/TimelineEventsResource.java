package dev.dateline.api;

import dev.dateline.store.EventFilter;
import dev.dateline.store.EventOrder;
import dev.dateline.store.EventOrder.Place;
import dev.dateline.store.Events;
import dev.dateline.store.Timelines;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events of a timeline. */
@Tag(name = "Events", description = "What happened or is expected to happen")
@Path("/api/v1/timelines/{timeline}/events")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public final class TimelineEventsResource {

  private final Timelines timelines;
  private final Events events;
  private final Representations representations;

  TimelineEventsResource(Timelines timelines, Events events, Representations representations) {
    this.timelines = timelines;
    this.events = events;
    this.representations = representations;
  }

  @Operation(summary = "Read the events of a timeline")
  @APIResponse(
      responseCode = "200",
      description = "Read the events of a timeline",
      content = @Content(schema = @Schema(implementation = Page.TimelineEvents.class)))
  @GET
  public Response list(
      @PathParam("timeline") String slug,
      @BeanParam EventFilters filters,
      @BeanParam Paging paging,
      @Context Request request) {
    EventFilter filter = filters.filter();
    EventOrder order = filters.order();
    UUID timeline = timelines.id(slug).orElseThrow(TimelineResource::missing);
    Events.Page page = events.page(timeline, slug, filter, order, place(paging), paging.limit());
    return representations.get(
        request,
        new Page<>(
            page.events().stream().map(TimelineEventView::of).toList(),
            page.next() == null ? null : paging.next(parts(page.next())),
            paging.count() ? events.count(timeline, filter) : null));
  }

  private static Place place(Paging paging) {
    List<String> parts = paging.place(3);
    return parts == null
        ? null
        : new Place(
            Paging.number(parts.get(0)), Paging.number(parts.get(1)), Paging.id(parts.get(2)));
  }

  private static List<String> parts(Place place) {
    return List.of(
        Long.toString(place.first()), Long.toString(place.second()), place.id().toString());
  }
}
