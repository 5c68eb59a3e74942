package dev.dateline.store;

import dev.dateline.event.EventTime;
import dev.dateline.event.Participant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An event of a timeline.
 *
 * @param timeline slug of the timeline
 * @param status as the API names it
 * @param sources how many documents report it
 * @param evidence what each document says of it
 */
public record EventRecord(
    UUID id,
    String timeline,
    String headline,
    String status,
    EventTime time,
    List<Participant> participants,
    List<Participant> places,
    double salience,
    double confidence,
    int sources,
    List<EvidenceRecord> evidence,
    Instant createdAt,
    Instant updatedAt) {

  /** The account to show first, as it is for merging: the surest and weightiest. */
  private static final Comparator<EvidenceRecord> BEST_FIRST =
      Comparator.<EvidenceRecord>comparingDouble(
              one -> -one.account().event().salience() * one.account().event().confidence())
          .thenComparing(
              EvidenceRecord::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EvidenceRecord::document);

  /** The evidence in the order in which to show it. */
  public List<EvidenceRecord> bestFirst() {
    return evidence.stream().sorted(BEST_FIRST).toList();
  }

  /**
   * One document's account of an event.
   *
   * @param document our id of it
   * @param externalId the client's id of it, or null
   * @param title its headline, or null
   * @param url where it was found, or null
   * @param publisher who published it, or null
   * @param publishedAt as the API writes it, or null
   * @param account what it says; spans count code points
   */
  public record EvidenceRecord(
      UUID document,
      String externalId,
      String title,
      String url,
      String publisher,
      String publishedAt,
      Account account) {}
}
