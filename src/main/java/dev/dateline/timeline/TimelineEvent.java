package dev.dateline.timeline;

import dev.dateline.event.EventTime;
import dev.dateline.event.Participant;
import dev.dateline.event.Status;
import java.util.List;

/**
 * An event as a timeline shows it: what its reports, taken together, say.
 *
 * @param headline the best report's
 * @param status did it happen at all, as the latest that is sure of it says
 * @param time when, as exactly as the reports agree
 * @param participants who and what took part, each once
 * @param places where, each once
 * @param reports the accounts it rests on, the best first; at least one
 * @param sources how many documents report it
 * @param salience how much a reader of the best report would miss it, 0 to 1; {@link Editions} tell
 *     what it is worth on the timeline
 * @param retelling how often it was told again, 0 to 1
 * @param confidence probability that there is such an event at that time, 0 to 1
 */
public record TimelineEvent(
    String headline,
    Status status,
    EventTime time,
    List<Participant> participants,
    List<Participant> places,
    List<Report> reports,
    int sources,
    double salience,
    double retelling,
    double confidence) {

  public TimelineEvent {
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    reports = List.copyOf(reports);
  }
}
