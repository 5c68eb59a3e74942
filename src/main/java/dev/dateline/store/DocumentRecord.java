package dev.dateline.store;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.document.PublicationDate.Source;
import dev.dateline.document.PublishedAt;
import java.time.Instant;
import java.util.UUID;

/**
 * A stored document.
 *
 * @param id ours
 * @param timeline slug of its timeline
 * @param document what was read; its id is the client's. The text is empty in lists.
 */
public record DocumentRecord(
    UUID id, String timeline, Document document, Instant createdAt, Instant updatedAt) {

  static DocumentRecord of(StoredDocument stored, String timeline) {
    return new DocumentRecord(
        stored.id,
        timeline,
        new Document(
            stored.externalId,
            stored.title,
            stored.url,
            stored.publisher,
            published(stored.publishedAt, stored.publishedSource),
            stored.language,
            stored.text),
        stored.createdAt,
        stored.updatedAt);
  }

  static PublicationDate published(String at, String source) {
    return PublishedAt.parse(at, Source.valueOf(source));
  }
}
