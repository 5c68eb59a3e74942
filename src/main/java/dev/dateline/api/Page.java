package dev.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param next where the next page is; null on the last one
 * @param count how many items all pages have; only where {@code count=true} asked for it
 */
@Schema(hidden = true)
record Page<T>(List<T> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long count) {

  /**
   * The page of which a list found one item more, where there are more.
   *
   * @param place what the cursor behind an item names
   * @param all how many items all pages have, asked for only where the request did
   */
  static <R, T> Page<T> of(
      List<R> found,
      Paging paging,
      Function<R, T> view,
      Function<R, String> place,
      LongSupplier all) {
    boolean more = found.size() > paging.limit();
    List<R> shown = more ? found.subList(0, paging.limit()) : found;
    String next = more ? paging.next(List.of(place.apply(shown.get(shown.size() - 1)))) : null;
    return new Page<>(
        shown.stream().map(view).toList(), next, paging.count() ? all.getAsLong() : null);
  }

  /** For the description of the API. */
  @Schema(name = "TimelinePage")
  record Timelines(List<TimelineView> items, String next, Long count) {}

  /** For the description of the API. */
  @Schema(name = "DocumentPage")
  record Documents(List<DocumentView> items, String next, Long count) {}

  /** For the description of the API. */
  @Schema(name = "EventPage")
  record TimelineEvents(List<TimelineEventView> items, String next, Long count) {}
}
