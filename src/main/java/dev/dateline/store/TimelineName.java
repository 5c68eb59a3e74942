package dev.dateline.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What a timeline is called.
 *
 * @param updatedAt when it, or anything on it, last changed
 */
public record TimelineName(UUID id, String slug, String title, Instant updatedAt) {}
