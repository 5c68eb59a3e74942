package dev.dateline.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A timeline.
 *
 * @param documents how many documents it is made of
 * @param events how many events are on it
 * @param updatedAt when it, or anything on it, last changed
 */
public record TimelineRecord(
    UUID id,
    String slug,
    String title,
    long documents,
    long events,
    Instant createdAt,
    Instant updatedAt) {}
