package dev.dateline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A request that a client may send again. */
@Entity
@Table(name = "idempotency_key")
@IdClass(StoredKey.Key.class)
class StoredKey {
  @Id
  @Column(name = "timeline_id")
  UUID timeline;

  @Id String name;
  String fingerprint;

  @Column(name = "document_id")
  UUID document;

  Instant createdAt;

  /** A key means something within its timeline alone. */
  record Key(UUID timeline, String name) implements Serializable {}
}
