package dev.dateline.api;

import dev.dateline.event.Participant;
import dev.dateline.store.EventRecord;
import dev.dateline.store.EventRecord.EvidenceRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as a timeline shows it: what its documents, taken together, say. */
@Schema(name = "TimelineEvent")
public record TimelineEventView(
    UUID id,
    @Schema(examples = "ukraine-war") String timeline,
    @Schema(examples = "Lloyd Austin spoke to Sergei Shoigu") String headline,
    @Schema(examples = "happened") String status,
    TimeView time,
    List<NameView> participants,
    List<NameView> places,
    List<EvidenceView> evidence,
    @Schema(description = "how many documents report it", examples = "2") int sources,
    @Schema(description = "what the documents don't agree on; empty where they do")
        List<ConflictView> conflicts,
    @Schema(
            description =
                "how much a reader of the timeline would miss it, 0 to 1: what its best document makes"
                    + " of it and, the more days the timeline's documents were published on, how many of"
                    + " them told it again",
            examples = "0.93")
        double salience,
    @Schema(examples = "0.95") double confidence,
    Instant createdAt,
    Instant updatedAt) {

  static TimelineEventView of(EventRecord event) {
    List<EvidenceRecord> ordered = event.bestFirst();
    return new TimelineEventView(
        event.id(),
        event.timeline(),
        event.headline(),
        event.status(),
        TimeView.of(event.time()),
        names(event.participants()),
        names(event.places()),
        ordered.stream().flatMap(one -> EvidenceView.of(one).stream()).toList(),
        event.sources(),
        ConflictView.among(ordered),
        Share.of(event.salience()),
        Share.of(event.confidence()),
        event.createdAt(),
        event.updatedAt());
  }

  private static List<NameView> names(List<Participant> participants) {
    return participants.stream()
        .map(one -> new NameView(one.name(), one.type().label(), one.role().label()))
        .toList();
  }

  /** Who or what takes part in an event of a timeline, or where it takes place. */
  @Schema(name = "Name")
  public record NameView(
      @Schema(examples = "Lloyd Austin") String name,
      @Schema(examples = "person") String type,
      @Schema(examples = "agent") String role) {}
}
