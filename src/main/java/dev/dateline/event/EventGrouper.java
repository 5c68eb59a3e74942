package dev.dateline.event;

import dev.dateline.document.Document;
import dev.dateline.text.Text;
import java.util.List;

/**
 * Makes of a document's dated mentions the events that a reader would put on a timeline: the same
 * event once, with headline, participants and places; reporting verbs and chatter left out.
 * Thread-safe.
 */
public final class EventGrouper {

  /**
   * @param triggers the mentions' triggers, in the order of the text
   * @param mentions the same, dated, their {@code event} still null
   * @return the events, in the order of the text; each names its mentions
   */
  public List<Event> group(
      Document document, Text text, List<Trigger> triggers, List<Mention> mentions) {
    return List.of();
  }
}
