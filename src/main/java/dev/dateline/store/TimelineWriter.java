package dev.dateline.store;

import dev.dateline.timeline.Editions;
import dev.dateline.timeline.Merging;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Writes what a transaction has done to a timeline. */
@Singleton
class TimelineWriter {

  private final DocumentRepository documents;
  private final EventRepository events;
  private final ReportRepository reports;

  TimelineWriter(DocumentRepository documents, EventRepository events, ReportRepository reports) {
    this.documents = documents;
    this.events = events;
    this.reports = reports;
  }

  /** Events first: reports name them. The documents have been written. */
  void write(StoredTimeline timeline, WorkingTimeline work, Instant now) {
    Editions editions = documents.editions(timeline.id);
    for (WorkingEvent event : byId(work.touched())) {
      if (event.told.isEmpty()) {
        events.deleteById(event.id);
        continue;
      }
      StoredEvent stored = event.isNew ? created(timeline, event, now) : events.findById(event.id);
      EventColumns.write(Merging.combine(event.reports()), editions, stored);
      stored.updatedAt = now;
      if (event.isNew) {
        events.persist(stored);
      }
    }
    events.flush();
    reports.persist(work.newReports());
    if (timeline.editions != editions.count()) {
      events.weigh(timeline.id, editions);
      timeline.editions = editions.count();
    }
    timeline.updatedAt = now;
  }

  private static StoredEvent created(StoredTimeline timeline, WorkingEvent event, Instant now) {
    StoredEvent stored = new StoredEvent();
    stored.id = event.id;
    stored.timeline = timeline.id;
    stored.createdAt = now;
    return stored;
  }

  private static List<WorkingEvent> byId(List<WorkingEvent> events) {
    return events.stream().sorted(Comparator.comparing(event -> event.id)).toList();
  }
}
