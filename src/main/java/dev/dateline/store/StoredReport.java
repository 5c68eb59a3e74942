package dev.dateline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One document's account of one event. Written once and never changed. */
@Entity
@Table(name = "report")
class StoredReport {
  @Id UUID id;

  @Column(name = "event_id")
  UUID event;

  @Column(name = "document_id")
  UUID document;

  int position;
  String account;
  String words;
}
