package dev.dateline.api;

import dev.dateline.store.EventFilter;
import dev.dateline.store.EventOrder;
import dev.dateline.store.EventOrder.Place;
import dev.dateline.store.Events;
import dev.dateline.store.Timelines;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** The events of a timeline. */
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

  @GET
  public Response list(
      @PathParam("timeline") String slug,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("status") List<String> status,
      @QueryParam("participant") String participant,
      @QueryParam("place") String place,
      @QueryParam("document") String document,
      @QueryParam("q") String words,
      @QueryParam("minConfidence") String minConfidence,
      @QueryParam("minSalience") String minSalience,
      @QueryParam("sort") String sort,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor,
      @QueryParam("count") String count,
      @Context UriInfo uri,
      @Context Request request) {
    EventFilter filter = EventFilters.parse(uri.getQueryParameters());
    EventOrder order = EventFilters.order(sort);
    Paging paging = Paging.of(uri);
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
