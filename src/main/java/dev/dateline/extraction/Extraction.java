package dev.dateline.extraction;

import dev.dateline.document.Document;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.resolution.ResolvedTime;
import java.util.List;
import java.util.Objects;

/**
 * What one document says. A list is empty where the part wasn't asked for.
 *
 * @param document the document read, with the publication date that was found for it
 * @param times its time expressions, in the order of the text
 * @param mentions its event mentions, in the order of the text
 * @param events its events, in the order of the text
 */
public record Extraction(
    Document document, List<ResolvedTime> times, List<Mention> mentions, List<Event> events) {

  public Extraction {
    Objects.requireNonNull(document, "document");
    times = List.copyOf(times);
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
  }

  /** A part of an extraction that a caller may ask for; each pays only for what it needs. */
  public enum Part {
    TIME_EXPRESSIONS,
    MENTIONS,
    EVENTS
  }
}
