package dev.dateline.store;

import dev.dateline.document.PublicationDate;
import dev.dateline.document.PublicationDate.Source;
import dev.dateline.document.PublishedAt;
import dev.dateline.timeline.Report;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
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
    for (Row row : rows(events)) {
      Account account = AccountJson.read(row.account);
      PublicationDate published = PublishedAt.parse(row.publishedAt, Source.GIVEN);
      Report report =
          new Report(row.document.toString(), published.day(), account.event(), account.lemmas());
      told.computeIfAbsent(row.event, id -> new ArrayList<>()).add(new Told(report, account));
    }
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
