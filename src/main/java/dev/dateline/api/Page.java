package dev.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param next where the next page is; null on the last one
 * @param count how many items all pages have; only where {@code count=true} asked for it
 */
@Schema(hidden = true)
record Page<T>(List<T> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long count) {
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
