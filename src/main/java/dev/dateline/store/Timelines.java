package dev.dateline.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Named sets of documents. */
@Singleton
public class Timelines {

  private static final String RECORD =
      """
      select t.id, t.slug, t.title,
        (select count(*) from StoredDocument d where d.timeline = t.id),
        (select count(*) from StoredEvent e where e.timeline = t.id),
        t.createdAt, t.updatedAt
      from StoredTimeline t
      """;

  private final TimelineRepository timelines;
  private final EntityManager entities;

  Timelines(TimelineRepository timelines, EntityManager entities) {
    this.timelines = timelines;
    this.entities = entities;
  }

  /** Whether there is none at all, so that an installation is new. */
  @Transactional
  public boolean isEmpty() {
    return timelines.count() == 0;
  }

  /** A new timeline; empty where the slug is taken. */
  @Transactional
  public Optional<TimelineRecord> create(String slug, String title) {
    if (timelines.bySlug(slug).isPresent()) {
      return Optional.empty();
    }
    StoredTimeline stored = new StoredTimeline();
    stored.id = Ids.next();
    stored.slug = slug;
    stored.title = title;
    stored.createdAt = Documents.now();
    stored.updatedAt = stored.createdAt;
    timelines.persistAndFlush(stored);
    return find(slug);
  }

  /** The timeline of that slug, or empty. */
  @Transactional
  public Optional<TimelineRecord> find(String slug) {
    return entities
        .createQuery(RECORD + "where t.slug = :slug", TimelineRecord.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The id of a timeline, or empty: cheaper than all of it. */
  @Transactional
  public Optional<UUID> id(String slug) {
    return entities
        .createQuery("select t.id from StoredTimeline t where t.slug = :slug", UUID.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** What a timeline is called, or empty: cheaper than all of it. */
  @Transactional
  public Optional<TimelineName> name(String slug) {
    return entities
        .createQuery(
            "select t.id, t.slug, t.title, t.updatedAt from StoredTimeline t where t.slug = :slug",
            TimelineName.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /**
   * Timelines by slug.
   *
   * @param after the slug that the page before ended with; null for the first page
   */
  @Transactional
  public List<TimelineRecord> list(String after, int limit) {
    return entities
        .createQuery(RECORD + "where t.slug > :after order by t.slug", TimelineRecord.class)
        .setParameter("after", after == null ? "" : after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many there are. */
  @Transactional
  public long count() {
    return timelines.count();
  }

  /**
   * Renames a timeline.
   *
   * @param slug the new one, or null to keep it
   * @param title the new one, or null to keep it
   * @param check called with the timeline as it is; throws to leave it so
   * @return the renamed one, or empty where there is none
   * @throws SlugTakenException if another timeline has that slug
   */
  @Transactional
  public Optional<TimelineRecord> rename(
      UUID id, String slug, String title, Consumer<TimelineRecord> check) {
    Optional<StoredTimeline> found = timelines.lock(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StoredTimeline stored = found.get();
    check.accept(find(stored.slug).orElseThrow());
    if (slug != null && !slug.equals(stored.slug)) {
      if (timelines.bySlug(slug).isPresent()) {
        throw new SlugTakenException();
      }
      stored.slug = slug;
    }
    stored.title = title == null ? stored.title : title;
    stored.updatedAt = Documents.now();
    timelines.flush();
    return find(stored.slug);
  }

  /**
   * Deletes a timeline with all its documents and events.
   *
   * @param check called with the timeline as it is; throws to keep it
   * @return false where there is none
   */
  @Transactional
  public boolean delete(UUID id, Consumer<TimelineRecord> check) {
    Optional<StoredTimeline> found = timelines.lock(id);
    if (found.isEmpty()) {
      return false;
    }
    check.accept(find(found.get().slug).orElseThrow());
    timelines.delete(found.get());
    return true;
  }

  /** Another timeline has the slug. */
  public static final class SlugTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
