package dev.dateline.api;

import dev.dateline.store.TimelineRecord;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named set of documents, and the events they report, merged. */
@Schema(name = "Timeline")
public record TimelineView(
    @Schema(examples = "ukraine-war") String slug,
    @Schema(examples = "War in Ukraine") String title,
    @Schema(description = "how many documents it is made of") long documents,
    @Schema(description = "how many events are on it") long events,
    Instant createdAt,
    Instant updatedAt) {

  static TimelineView of(TimelineRecord timeline) {
    return new TimelineView(
        timeline.slug(),
        timeline.title(),
        timeline.documents(),
        timeline.events(),
        timeline.createdAt(),
        timeline.updatedAt());
  }
}
