package dev.dateline.export;

import dev.dateline.store.EventRecord;
import dev.dateline.store.TimelineName;
import java.util.List;

/**
 * A page of a timeline's events.
 *
 * @param timeline the timeline, for its name
 * @param events in the order asked for
 * @param self address of this page
 * @param next address of the next page, or null where this is the last
 */
public record Excerpt(TimelineName timeline, List<EventRecord> events, String self, String next) {

  public Excerpt {
    events = List.copyOf(events);
  }
}
