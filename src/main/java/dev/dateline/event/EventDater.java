package dev.dateline.event;

import dev.dateline.document.PublicationDate;
import dev.dateline.event.dating.DocumentDating;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Text;
import java.util.List;

/** Says when each event is. Thread-safe; knows no clock. */
public final class EventDater {

  /** One time for each trigger, in the same order; never null, though it may hold no bounds. */
  public List<EventTime> date(
      Text text, List<Trigger> triggers, List<ResolvedTime> times, PublicationDate published) {
    return DocumentDating.date(text, triggers, times, published.day());
  }
}
