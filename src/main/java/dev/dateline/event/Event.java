package dev.dateline.event;

import java.util.List;
import java.util.Objects;

/**
 * What happened or is expected to happen, as one document tells it.
 *
 * @param id {@code e1}, {@code e2}, … in the order of the text
 * @param headline a readable clause of at most 90 characters, made of the document's words
 * @param status did it happen at all
 * @param time when
 * @param participants who and what took part, the agent first
 * @param places where
 * @param mentions ids of its mentions, in the order of the text; at least one
 * @param evidence the sentences that report it, the best first; at least one
 * @param salience how much a reader of the document would miss it, 0 to 1
 * @param confidence probability that there is such an event at that time, 0 to 1
 */
public record Event(
    String id,
    String headline,
    Status status,
    EventTime time,
    List<Participant> participants,
    List<Participant> places,
    List<String> mentions,
    List<Evidence> evidence,
    double salience,
    double confidence) {

  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(time, "time");
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }
}
