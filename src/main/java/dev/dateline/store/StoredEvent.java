package dev.dateline.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event of a timeline as it is shown: what its reports say together. */
@Entity
@Table(name = "event")
class StoredEvent {
  @Id UUID id;

  @Column(name = "timeline_id")
  UUID timeline;

  String headline;
  String status;
  String edtf;

  /** Days since 1970-01-01, as {@link java.time.LocalDate#toEpochDay()}; null where open. */
  Long earliest;

  Long latest;
  String granularity;
  String basis;
  String reason;
  long sortBegin;
  long sortEnd;
  double salience;

  /** What the salience is made of, together with the timeline's editions. */
  double ownSalience;

  double retelling;
  double confidence;
  int sources;
  String participants;
  String places;
  String participantNames;
  String placeNames;
  Instant createdAt;
  Instant updatedAt;
}
