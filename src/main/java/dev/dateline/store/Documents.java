package dev.dateline.store;

import dev.dateline.document.Document;
import dev.dateline.document.PublishedAt;
import dev.dateline.event.Mention;
import dev.dateline.extraction.Extraction;
import dev.dateline.store.Added.Outcome;
import dev.dateline.store.DocumentRepository.Identity;
import dev.dateline.text.CodePoints;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents of timelines, and what they do to their timelines' events. */
@Singleton
public class Documents {

  private static final Duration KEYS_LAST = Duration.ofDays(7);

  private final TimelineRepository timelines;
  private final DocumentRepository documents;
  private final EventRepository events;
  private final ReportRepository reports;
  private final KeyRepository keys;
  private final TimelineWriter writer;
  private final MeterRegistry meters;

  Documents(
      TimelineRepository timelines,
      DocumentRepository documents,
      EventRepository events,
      ReportRepository reports,
      KeyRepository keys,
      TimelineWriter writer,
      MeterRegistry meters) {
    this.timelines = timelines;
    this.documents = documents;
    this.events = events;
    this.reports = reports;
    this.keys = keys;
    this.writer = writer;
    this.meters = meters;
  }

  /**
   * Adds documents in one transaction; durable when this returns.
   *
   * @return what became of each, in the same order
   */
  @Transactional
  public List<Added> add(UUID timelineId, List<NewDocument> given) {
    StoredTimeline timeline = timelines.lock(timelineId).orElse(null);
    if (timeline == null) {
      return given.stream().map(one -> new Added(Outcome.NO_TIMELINE, null)).toList();
    }
    Instant now = now();
    List<Identity> known = known(timelineId, given);
    Map<String, UUID> byFingerprint = new HashMap<>();
    Map<String, UUID> byExternalId = new HashMap<>();
    for (Identity one : known) {
      byFingerprint.put(one.fingerprint(), one.id());
      byExternalId.put(one.externalId(), one.id());
    }
    WorkingTimeline work = new WorkingTimeline(timelineId, events, reports);
    List<Added> added = new ArrayList<>();
    for (NewDocument one : given) {
      String externalId = one.document().id();
      UUID same = byFingerprint.get(one.fingerprint());
      UUID namesake = externalId == null ? null : byExternalId.get(externalId);
      if (same != null) {
        added.add(new Added(Outcome.KNOWN, same));
      } else if (namesake != null) {
        added.add(new Added(Outcome.ID_TAKEN, namesake));
      } else {
        StoredDocument stored = stored(timelineId, one, now);
        documents.persist(stored);
        byFingerprint.put(one.fingerprint(), stored.id);
        if (externalId != null) {
          byExternalId.put(externalId, stored.id);
        }
        work.add(stored.id, one.document().published(), accounts(one.extraction()));
        added.add(new Added(Outcome.ADDED, stored.id));
      }
    }
    writer.write(timeline, work, now);
    added.forEach(one -> meters.counter("dateline.documents", "outcome", label(one)).increment());
    return added;
  }

  /**
   * Adds a document under a name that the client gave its request; the same request again gives the
   * same answer.
   */
  @Transactional
  public Added add(UUID timelineId, NewDocument given, String key) {
    if (timelines.lock(timelineId).isEmpty()) {
      return new Added(Outcome.NO_TIMELINE, null);
    }
    StoredKey had = keys.findById(new StoredKey.Key(timelineId, key));
    if (had != null) {
      return had.fingerprint.equals(given.fingerprint())
          ? new Added(Outcome.ADDED, had.document)
          : new Added(Outcome.KEY_REUSED, had.document);
    }
    Added added = add(timelineId, List.of(given)).get(0);
    if (added.outcome() == Outcome.ADDED) {
      Instant now = now();
      keys.delete("createdAt < ?1", now.minus(KEYS_LAST));
      StoredKey stored = new StoredKey();
      stored.timeline = timelineId;
      stored.name = key;
      stored.fingerprint = given.fingerprint();
      stored.document = added.document();
      stored.createdAt = now;
      keys.persist(stored);
    }
    return added;
  }

  /** The document, or empty. */
  @Transactional
  public Optional<DocumentRecord> find(UUID id) {
    return documents
        .findByIdOptional(id)
        .flatMap(
            one ->
                timelines
                    .findByIdOptional(one.timeline)
                    .map(timeline -> DocumentRecord.of(one, timeline.slug)));
  }

  /** The document of a timeline that was made of the same submission, or empty. */
  @Transactional
  public Optional<UUID> same(UUID timeline, String fingerprint) {
    return documents.known(timeline, List.of(fingerprint), List.of()).stream()
        .map(Identity::id)
        .findFirst();
  }

  /**
   * Documents of a timeline in the order in which they were added, without their texts.
   *
   * @param after id of the document that the page before ended with, or null
   */
  @Transactional
  public List<DocumentRecord> list(UUID timeline, String slug, UUID after, int limit) {
    return documents.list(timeline, after, limit).stream().map(row -> row.record(slug)).toList();
  }

  /** How many documents a timeline is made of. */
  @Transactional
  public long count(UUID timeline) {
    return documents.count("timeline", timeline);
  }

  /**
   * Gives a document another publication date and whatever else has been corrected, and its events
   * the dates that follow.
   *
   * @param check called with the document as it is; throws to leave it so
   * @param read what the corrected document says
   * @return the corrected document, or empty where there is none
   */
  @Transactional
  public Optional<DocumentRecord> correct(
      UUID id, Consumer<DocumentRecord> check, Function<DocumentRecord, Extraction> read) {
    StoredDocument stored = documents.findById(id);
    StoredTimeline timeline = stored == null ? null : timelines.lock(stored.timeline).orElse(null);
    if (timeline == null) {
      return Optional.empty();
    }
    documents.getEntityManager().refresh(stored);
    DocumentRecord was = DocumentRecord.of(stored, timeline.slug);
    check.accept(was);
    Extraction extraction = read.apply(was);
    Instant now = now();
    describe(stored, extraction.document(), now);
    WorkingTimeline work = new WorkingTimeline(timeline.id, events, reports);
    work.remove(id);
    work.add(id, extraction.document().published(), accounts(extraction));
    writer.write(timeline, work, now);
    return Optional.of(DocumentRecord.of(stored, timeline.slug));
  }

  /**
   * Removes a document with its evidence, and the events that have no other.
   *
   * @param check called with the document as it is; throws to keep it
   * @return false where there is none
   */
  @Transactional
  public boolean delete(UUID id, Consumer<DocumentRecord> check) {
    StoredDocument stored = documents.findById(id);
    StoredTimeline timeline = stored == null ? null : timelines.lock(stored.timeline).orElse(null);
    if (timeline == null) {
      return false;
    }
    check.accept(DocumentRecord.of(stored, timeline.slug));
    WorkingTimeline work = new WorkingTimeline(timeline.id, events, reports);
    work.remove(id);
    documents.delete(stored);
    writer.write(timeline, work, now());
    return true;
  }

  private List<Identity> known(UUID timeline, List<NewDocument> given) {
    List<String> fingerprints = given.stream().map(NewDocument::fingerprint).toList();
    List<String> externalIds =
        given.stream().map(one -> one.document().id()).filter(Objects::nonNull).toList();
    return documents.known(timeline, fingerprints, externalIds);
  }

  private static StoredDocument stored(UUID timeline, NewDocument given, Instant now) {
    StoredDocument stored = new StoredDocument();
    stored.id = Ids.next();
    stored.timeline = timeline;
    stored.externalId = given.document().id();
    stored.text = given.document().text();
    stored.fingerprint = given.fingerprint();
    stored.createdAt = now;
    describe(stored, given.document(), now);
    return stored;
  }

  private static void describe(StoredDocument stored, Document document, Instant now) {
    stored.title = document.title();
    stored.url = document.url();
    stored.publisher = document.publisher();
    stored.publishedAt = PublishedAt.print(document.published());
    stored.publishedSource = document.published().source().name();
    stored.edition =
        document.published().isKnown()
            ? document.published().day().toString()
            : stored.id.toString();
    stored.language = document.language();
    stored.updatedAt = now;
  }

  private static List<Account> accounts(Extraction extraction) {
    CodePoints points = CodePoints.of(extraction.document().text());
    Map<String, Mention> mentions =
        extraction.mentions().stream().collect(Collectors.toMap(Mention::id, Function.identity()));
    return extraction.events().stream().map(e -> Account.of(e, mentions, points)).toList();
  }

  private static String label(Added added) {
    return added.outcome().name().toLowerCase(Locale.ROOT);
  }

  /** As exactly as the databases keep it, so that what is answered now is what is read later. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
