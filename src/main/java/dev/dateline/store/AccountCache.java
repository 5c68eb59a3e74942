package dev.dateline.store;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Accounts read lately. They are written once and never changed, so what stands here is right, be
 * there other instances or not; a transaction that was rolled back leaves at most an id that nobody
 * asks for.
 */
@Singleton
final class AccountCache {

  /** Some 2 KB each. */
  private static final int MOST = 20_000;

  private final Map<UUID, Told> told =
      new LinkedHashMap<>(1024, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Told> eldest) {
          return size() > MOST;
        }
      };

  synchronized Told get(UUID report) {
    return told.get(report);
  }

  synchronized void put(UUID report, Told account) {
    told.put(report, account);
  }
}
