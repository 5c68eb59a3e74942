package dev.dateline.store;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.timeline.Editions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Singleton
class DocumentRepository implements PanacheRepositoryBase<StoredDocument, UUID> {

  /** What tells one document from another. */
  record Identity(UUID id, String fingerprint, String externalId) {}

  /** The documents of a timeline that have one of the fingerprints or external ids. */
  List<Identity> known(
      UUID timeline, Collection<String> fingerprints, Collection<String> externalIds) {
    return getEntityManager()
        .createQuery(
            """
            select d.id, d.fingerprint, d.externalId from StoredDocument d
            where d.timeline = :timeline
              and (d.fingerprint in :fingerprints or d.externalId in :externalIds)
            """,
            Identity.class)
        .setParameter("timeline", timeline)
        .setParameter("fingerprints", fingerprints)
        .setParameter("externalIds", externalIds)
        .getResultList();
  }

  /** How many editions a timeline was read from, as far as that makes a difference. */
  Editions editions(UUID timeline) {
    return new Editions(
        getEntityManager()
            .createQuery(
                "select distinct d.edition from StoredDocument d where d.timeline = :timeline",
                String.class)
            .setParameter("timeline", timeline)
            .setMaxResults(Editions.MOST)
            .getResultList()
            .size());
  }

  /** The same as it was on a day: of documents published by then. */
  Editions editions(UUID timeline, String day) {
    return new Editions(
        getEntityManager()
            .createQuery(
                "select distinct d.edition from StoredDocument d where d.timeline = :timeline"
                    + " and substring(d.publishedAt, 1, 10) <= :day",
                String.class)
            .setParameter("timeline", timeline)
            .setParameter("day", day)
            .setMaxResults(Editions.MOST)
            .getResultList()
            .size());
  }

  /** A document without its text. */
  record Row(
      UUID id,
      String externalId,
      String title,
      String url,
      String publisher,
      String publishedAt,
      String publishedSource,
      String language,
      Instant createdAt,
      Instant updatedAt) {

    DocumentRecord record(String timeline) {
      PublicationDate published = DocumentRecord.published(publishedAt, publishedSource);
      return new DocumentRecord(
          id,
          timeline,
          new Document(externalId, title, url, publisher, published, language, ""),
          createdAt,
          updatedAt);
    }
  }

  /** A page of a timeline's documents, the oldest first. */
  List<Row> list(UUID timeline, UUID after, int limit) {
    String place = after == null ? "" : "and d.id > :after ";
    TypedQuery<Row> query =
        getEntityManager()
            .createQuery(
                "select d.id, d.externalId, d.title, d.url, d.publisher, d.publishedAt,"
                    + " d.publishedSource, d.language, d.createdAt, d.updatedAt"
                    + " from StoredDocument d where d.timeline = :timeline "
                    + place
                    + "order by d.id",
                Row.class)
            .setParameter("timeline", timeline)
            .setMaxResults(limit);
    return (after == null ? query : query.setParameter("after", after)).getResultList();
  }
}
