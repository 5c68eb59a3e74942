package dev.dateline.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

@Singleton
class KeyRepository implements PanacheRepositoryBase<StoredKey, StoredKey.Key> {}
