package dev.dateline.event;

import dev.dateline.document.PublicationDate;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.dating.DocumentDating;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Text;
import java.util.Iterator;
import java.util.List;

/** Says when each event is. Thread-safe; knows no clock. */
public final class EventDater {

  /** A faint mention takes no time from those around it. */
  private static final EventTime UNDATED =
      new EventTime(null, Basis.DOCUMENT, null, "mentioned in passing, and left open");

  /** One time for each trigger, in the same order; never null, though it may hold no bounds. */
  public List<EventTime> date(
      Text text, List<Trigger> triggers, List<ResolvedTime> times, PublicationDate published) {
    List<Trigger> firm = triggers.stream().filter(trigger -> !trigger.faint()).toList();
    Iterator<EventTime> dates = DocumentDating.date(text, firm, times, published.day()).iterator();
    return triggers.stream().map(trigger -> trigger.faint() ? UNDATED : dates.next()).toList();
  }
}
