package dev.dateline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document of a timeline, with its text. */
@Entity
@Table(name = "document")
class StoredDocument {
  @Id UUID id;

  @Column(name = "timeline_id")
  UUID timeline;

  String externalId;
  String title;
  String url;
  String publisher;

  /** As the API writes it; null where unknown. */
  String publishedAt;

  String publishedSource;

  /** The day of publication, or the document's own id where that is unknown. */
  String edition;

  String language;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  String text;

  /** Of what the client handed in: tells the same document again. */
  String fingerprint;

  Instant createdAt;
  Instant updatedAt;
}
