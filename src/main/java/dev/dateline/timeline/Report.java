package dev.dateline.timeline;

import dev.dateline.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One document's account of one event: what a timeline merges.
 *
 * @param document key of the document that gives it
 * @param published when that document was published, or null where unknown
 * @param event the event as the document tells it
 * @param lemmas dictionary forms of its mentions' triggers, for comparing actions; never null
 */
public record Report(String document, LocalDate published, Event event, List<String> lemmas) {

  public Report {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(event, "event");
    lemmas = List.copyOf(lemmas);
  }
}
