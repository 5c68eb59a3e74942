package dev.dateline.api;

import dev.dateline.export.Excerpt;
import dev.dateline.store.EventFilter;
import dev.dateline.store.EventOrder;
import dev.dateline.store.EventOrder.Place;
import dev.dateline.store.Events;
import dev.dateline.store.TimelineName;
import dev.dateline.store.Timelines;
import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events of a timeline, in the format that {@code Accept} or the end of the address names. */
@Tag(name = "Events", description = "What happened or is expected to happen")
@Path("/api/v1/timelines/{timeline}")
@Produces(MediaType.WILDCARD)
@Blocking
public final class TimelineEventsResource {

  private static final String COUNT = "X-Total-Count";

  private final Timelines timelines;
  private final Events events;
  private final EventPages pages;
  private final Representations representations;

  TimelineEventsResource(
      Timelines timelines, Events events, EventPages pages, Representations representations) {
    this.timelines = timelines;
    this.events = events;
    this.pages = pages;
    this.representations = representations;
  }

  @Operation(summary = "Read the events of a timeline, in the format that Accept names")
  @APIResponse(
      responseCode = "200",
      description = "Events; the header `Link` leads on to the next page, in every format",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Page.TimelineEvents.class)),
        @Content(
            mediaType = Ndjson.MEDIA_TYPE,
            schema = @Schema(implementation = TimelineEventView.class)),
        @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)),
        @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = "application/atom+xml",
            schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = "application/vnd.timelinejs+json",
            schema = @Schema(type = SchemaType.OBJECT)),
        @Content(
            mediaType = "application/vnd.vis-timeline+json",
            schema = @Schema(type = SchemaType.ARRAY))
      })
  @GET
  @Path("events")
  @Compressed
  public Response list(
      @PathParam("timeline") String slug,
      @BeanParam EventFilters filters,
      @BeanParam Paging paging,
      @Context HttpHeaders headers,
      @Context Request request) {
    EventFormat format = EventFormat.accepted(headers.getAcceptableMediaTypes());
    return read(slug, format, filters, paging, request)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  @Operation(summary = "Read the events of a timeline, in the format that the address names")
  @APIResponse(
      responseCode = "200",
      description = "The same as under `/events` with that format accepted",
      content = @Content(mediaType = "*/*", schema = @Schema(implementation = String.class)))
  @GET
  @Path("events.{format}")
  @Compressed
  public Response file(
      @PathParam("timeline") String slug,
      @Parameter(
              schema =
                  @Schema(
                      enumeration = {
                        "json",
                        "ndjson",
                        "ics",
                        "jsonld",
                        "csv",
                        "atom",
                        "timelinejs.json",
                        "vis.json"
                      }))
          @PathParam("format")
          String suffix,
      @BeanParam EventFilters filters,
      @BeanParam Paging paging,
      @Context Request request) {
    return read(slug, EventFormat.ofSuffix(suffix), filters, paging, request).build();
  }

  private ResponseBuilder read(
      String slug, EventFormat format, EventFilters filters, Paging paging, Request request) {
    EventFilter filter = filters.filter();
    EventOrder order = filters.order();
    TimelineName timeline = timelines.name(slug).orElseThrow(TimelineResource::missing);
    Events.Page page =
        events.page(timeline.id(), slug, filter, order, place(paging), paging.limit());
    String next = page.next() == null ? null : paging.next(parts(page.next()));
    Long count = paging.count() ? events.count(timeline.id(), filter) : null;
    Excerpt excerpt = new Excerpt(timeline, page.events(), paging.self(), next);
    ResponseBuilder answer =
        representations.get(request, pages.write(format, excerpt, count), format.type());
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    if (format.isFile()) {
      answer.header(
          HttpHeaders.CONTENT_DISPOSITION,
          "attachment; filename=\"" + slug + "." + format.suffix() + "\"");
    }
    return count == null ? answer : answer.header(COUNT, count);
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
