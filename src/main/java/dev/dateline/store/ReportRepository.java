package dev.dateline.store;

import dev.dateline.document.PublicationDate;
import dev.dateline.document.PublicationDate.Source;
import dev.dateline.document.PublishedAt;
import dev.dateline.timeline.Report;
import dev.dateline.timeline.Traits;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Singleton
class ReportRepository implements PanacheRepositoryBase<StoredReport, UUID> {

  /** Databases bound the parameters of a statement. */
  private static final int AT_ONCE = 1000;

  private static final String ROWS =
      """
      select r.event, r.document, d.externalId, d.title, d.url, d.publisher, d.publishedAt, r.account
      from StoredReport r join StoredDocument d on d.id = r.document
      where r.event in :events
      order by r.event, d.id, r.position
      """;

  private final AccountCache cache;

  ReportRepository(AccountCache cache) {
    this.cache = cache;
  }

  /** A report with what is needed of its document. */
  record Row(
      UUID event,
      UUID document,
      String externalId,
      String title,
      String url,
      String publisher,
      String publishedAt,
      String account) {}

  /** The reports of the events, oldest document first. */
  List<Row> rows(List<UUID> events) {
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < events.size(); from += AT_ONCE) {
      List<UUID> some = events.subList(from, Math.min(events.size(), from + AT_ONCE));
      rows.addAll(
          getEntityManager()
              .createQuery(ROWS, Row.class)
              .setParameter("events", some)
              .getResultList());
    }
    return rows;
  }

  /** What is told of the events, for merging. */
  Map<UUID, List<Told>> told(List<UUID> events) {
    Map<UUID, List<Told>> told = new LinkedHashMap<>();
    for (int from = 0; from < events.size(); from += AT_ONCE) {
      List<Key> keys = keys(events.subList(from, Math.min(events.size(), from + AT_ONCE)));
      Map<UUID, Told> known = known(keys);
      for (Key key : keys) {
        told.computeIfAbsent(key.event, id -> new ArrayList<>()).add(known.get(key.id));
      }
    }
    return told;
  }

  private record Key(UUID id, UUID event) {}

  private List<Key> keys(List<UUID> events) {
    return getEntityManager()
        .createQuery(
            "select r.id, r.event from StoredReport r where r.event in :events order by r.id",
            Key.class)
        .setParameter("events", events)
        .getResultList();
  }

  private record Stored(UUID id, UUID document, String publishedAt, String account) {}

  private Map<UUID, Told> known(List<Key> keys) {
    Map<UUID, Told> known = new HashMap<>();
    List<UUID> missing = new ArrayList<>();
    for (Key key : keys) {
      Told told = cache.get(key.id);
      if (told == null) {
        missing.add(key.id);
      } else {
        known.put(key.id, told);
      }
    }
    if (!missing.isEmpty()) {
      getEntityManager()
          .createQuery(
              """
              select r.id, r.document, d.publishedAt, r.account
              from StoredReport r join StoredDocument d on d.id = r.document where r.id in :ids
              """,
              Stored.class)
          .setParameter("ids", missing)
          .getResultList()
          .forEach(stored -> known.put(stored.id, told(stored)));
    }
    return known;
  }

  private Told told(Stored stored) {
    Account account = AccountJson.read(stored.account);
    PublicationDate published = PublishedAt.parse(stored.publishedAt, Source.GIVEN);
    Report report =
        new Report(stored.document.toString(), published.day(), account.event(), account.lemmas());
    Told told = new Told(Traits.of(report), account);
    cache.put(stored.id, told);
    return told;
  }

  /** Ids of the events that a document tells of. */
  List<UUID> eventsToldBy(UUID document) {
    return getEntityManager()
        .createQuery(
            "select distinct r.event from StoredReport r where r.document = :document order by r.event",
            UUID.class)
        .setParameter("document", document)
        .getResultList();
  }
}
