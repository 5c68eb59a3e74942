package dev.dateline.store;

import dev.dateline.store.EventOrder.Place;
import dev.dateline.timeline.Editions;
import dev.dateline.timeline.Merging;
import dev.dateline.timeline.Report;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A timeline as it was on a day: what documents published by then say, combined by the same rules
 * as ever. Only which accounts speak of one event is taken from today. Reads the whole timeline,
 * some events at a time, and keeps no more of it than is asked for.
 */
@Singleton
class Hindsight {

  private static final int AT_ONCE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager entities;
  private final DocumentRepository documents;
  private final EventRepository events;
  private final ReportRepository reports;

  Hindsight(
      EntityManager entities,
      DocumentRepository documents,
      EventRepository events,
      ReportRepository reports) {
    this.entities = entities;
    this.documents = documents;
    this.events = events;
    this.reports = reports;
  }

  /**
   * Whether a document counts.
   *
   * @param asOf null for always
   * @param published null where unknown
   */
  static boolean knows(LocalDate asOf, LocalDate published) {
    return asOf == null || published != null && !published.isAfter(asOf);
  }

  /** Events as they were, in order, behind a place; not to be stored. */
  List<StoredEvent> first(
      UUID timeline, EventFilter filter, EventOrder order, Place after, int limit) {
    Comparator<Place> places = order.comparator();
    Comparator<StoredEvent> comparator = Comparator.comparing(order::place, places);
    PriorityQueue<StoredEvent> first = new PriorityQueue<>(comparator.reversed());
    each(
        timeline,
        filter,
        event -> {
          if (after == null || places.compare(order.place(event), after) > 0) {
            first.add(event);
            if (first.size() > limit) {
              first.remove(); // the last one
            }
          }
        });
    return first.stream().sorted(comparator).toList();
  }

  /** How many events there were. */
  long count(UUID timeline, EventFilter filter) {
    long[] count = new long[1];
    each(timeline, filter, event -> count[0]++);
    return count[0];
  }

  private void each(UUID timeline, EventFilter filter, Consumer<StoredEvent> consumer) {
    String day = filter.asOf().toString();
    Editions editions = documents.editions(timeline, day);
    EventCheck check = new EventCheck(filter);
    UUID after = FIRST;
    List<StoredEvent> some;
    do {
      some = events.toldBy(timeline, day, after, AT_ONCE);
      some.forEach(entities::detach); // what is written into them now is history, not news
      Map<UUID, List<Told>> told = reports.told(some.stream().map(event -> event.id).toList());
      for (StoredEvent event : some) {
        after = event.id;
        List<Told> known = new ArrayList<>(told.getOrDefault(event.id, List.of()));
        known.removeIf(one -> !knows(filter.asOf(), one.report().published()));
        if (known.isEmpty()) {
          continue; // somebody has just taken it away
        }
        List<Report> accounts = known.stream().map(Told::report).toList();
        EventColumns.write(Merging.combine(accounts), editions, event);
        if (check.passes(event, known)) {
          consumer.accept(event);
        }
      }
    } while (some.size() == AT_ONCE);
  }
}
