package dev.dateline.api;

import dev.dateline.event.Event;
import dev.dateline.text.CodePoints;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened or is expected to happen, as one document tells it. */
@Schema(name = "Event")
public record EventView(
    @Schema(examples = "e1") String id,
    @Schema(examples = "Lloyd Austin spoke to Sergei Shoigu") String headline,
    @Schema(examples = "happened") String status,
    TimeView time,
    List<ParticipantView> participants,
    List<ParticipantView> places,
    List<String> mentions,
    List<QuoteView> evidence,
    @Schema(examples = "0.93") double salience,
    @Schema(examples = "0.95") double confidence) {

  static EventView of(Event event, CodePoints points) {
    return new EventView(
        event.id(),
        event.headline(),
        event.status().label(),
        TimeView.of(event.time()),
        ParticipantView.of(event.participants(), points),
        ParticipantView.of(event.places(), points),
        event.mentions(),
        event.evidence().stream().map(one -> QuoteView.of(one, points)).toList(),
        Share.of(event.salience()),
        Share.of(event.confidence()));
  }
}
