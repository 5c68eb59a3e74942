package dev.dateline.store;

import dev.dateline.document.PublishedAt;
import dev.dateline.store.EventOrder.Place;
import dev.dateline.store.EventRecord.EvidenceRecord;
import dev.dateline.store.ReportRepository.Row;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** The events of timelines, for reading. */
@Singleton
public class Events {

  private final EntityManager entities;
  private final TimelineRepository timelines;
  private final ReportRepository reports;
  private final Hindsight hindsight;

  Events(
      EntityManager entities,
      TimelineRepository timelines,
      ReportRepository reports,
      Hindsight hindsight) {
    this.entities = entities;
    this.timelines = timelines;
    this.reports = reports;
    this.hindsight = hindsight;
  }

  /**
   * A page of a timeline.
   *
   * @param next where the next page goes on; null where this is the last
   */
  public record Page(List<EventRecord> events, Place next) {}

  /**
   * Events of a timeline, with all their evidence: two queries whatever their number, but for a
   * timeline as of another day, all of which is reckoned anew.
   *
   * @param after where the page before ended, or null
   */
  @Transactional
  public Page page(
      UUID timeline, String slug, EventFilter filter, EventOrder order, Place after, int limit) {
    List<StoredEvent> found =
        filter.asOf() == null
            ? found(timeline, filter, order, after, limit + 1)
            : hindsight.first(timeline, filter, order, after, limit + 1);
    boolean more = found.size() > limit;
    List<StoredEvent> shown = more ? found.subList(0, limit) : found;
    Place next = more ? order.place(shown.get(limit - 1)) : null;
    return new Page(withEvidence(shown, slug, filter.asOf()), next);
  }

  private List<StoredEvent> found(
      UUID timeline, EventFilter filter, EventOrder order, Place after, int limit) {
    EventQuery query = new EventQuery(timeline, filter).after(order, after);
    TypedQuery<StoredEvent> typed =
        entities.createQuery("select e " + query.text() + order.orderBy(), StoredEvent.class);
    query.parameters().forEach(typed::setParameter);
    return typed.setHint(HibernateHints.HINT_READ_ONLY, true).setMaxResults(limit).getResultList();
  }

  /** How many events of the timeline pass the filter. */
  @Transactional
  public long count(UUID timeline, EventFilter filter) {
    if (filter.asOf() != null) {
      return hindsight.count(timeline, filter);
    }
    EventQuery query = new EventQuery(timeline, filter);
    TypedQuery<Long> typed = entities.createQuery("select count(*) " + query.text(), Long.class);
    query.parameters().forEach(typed::setParameter);
    return typed.getSingleResult();
  }

  /** One event with all its evidence, or empty. */
  @Transactional
  public Optional<EventRecord> find(UUID id) {
    StoredEvent event = entities.find(StoredEvent.class, id);
    if (event == null) {
      return Optional.empty();
    }
    String slug = timelines.findById(event.timeline).slug;
    return Optional.of(withEvidence(List.of(event), slug, null).get(0));
  }

  private List<EventRecord> withEvidence(List<StoredEvent> events, String slug, LocalDate asOf) {
    Map<UUID, List<EvidenceRecord>> evidence = new HashMap<>();
    for (Row row : reports.rows(events.stream().map(event -> event.id).toList())) {
      if (!Hindsight.knows(asOf, PublishedAt.parse(row.publishedAt()).day())) {
        continue;
      }
      evidence
          .computeIfAbsent(row.event(), id -> new ArrayList<>())
          .add(
              new EvidenceRecord(
                  row.document(),
                  row.externalId(),
                  row.title(),
                  row.url(),
                  row.publisher(),
                  row.publishedAt(),
                  AccountJson.read(row.account())));
    }
    return events.stream()
        .map(e -> record(e, slug, evidence.getOrDefault(e.id, List.of())))
        .toList();
  }

  private static EventRecord record(StoredEvent event, String slug, List<EvidenceRecord> evidence) {
    return new EventRecord(
        event.id,
        slug,
        event.headline,
        event.status,
        EventColumns.time(event),
        AccountJson.readNames(event.participants),
        AccountJson.readNames(event.places),
        event.salience,
        event.confidence,
        event.sources,
        evidence,
        event.createdAt,
        event.updatedAt);
  }
}
