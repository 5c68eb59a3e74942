package dev.dateline.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@Singleton
class TimelineRepository implements PanacheRepositoryBase<StoredTimeline, UUID> {

  Optional<StoredTimeline> bySlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  /** Waits until no other transaction writes to the timeline; empty when it is gone. */
  Optional<StoredTimeline> lock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
