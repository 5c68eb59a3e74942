package dev.dateline.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A named set of documents. Its row is also the lock that writers of the timeline take turns at.
 */
@Entity
@Table(name = "timeline")
class StoredTimeline {
  @Id UUID id;
  String slug;
  String title;

  /** As many as the salience of its events was reckoned with; 0 before there is any document. */
  int editions;

  Instant createdAt;
  Instant updatedAt;
}
