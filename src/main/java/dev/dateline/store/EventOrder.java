package dev.dateline.store;

import java.util.Comparator;
import java.util.UUID;

/** In which order events come, and where a page of them goes on. */
public enum EventOrder {
  /** The earliest first. */
  TIME,
  /** The latest first. */
  TIME_REVERSED,
  /** The weightiest first. */
  SALIENCE;

  /**
   * Where a page ended.
   *
   * @param first {@code sortBegin}, or the bits of the salience
   * @param second {@code sortEnd}, or 0
   * @param id of the last event, which makes the place exact
   */
  public record Place(long first, long second, UUID id) {}

  String orderBy() {
    return switch (this) {
      case TIME -> " order by e.sortBegin, e.sortEnd, e.id";
      case TIME_REVERSED -> " order by e.sortBegin desc, e.sortEnd desc, e.id desc";
      case SALIENCE -> " order by e.salience desc, e.id desc";
    };
  }

  /** Spelled out, for not every database uses an index for a comparison of rows. */
  String after() {
    return switch (this) {
      case TIME ->
          " and e.sortBegin >= :first and (e.sortBegin > :first or e.sortEnd > :second"
              + " or e.sortEnd = :second and e.id > :id)";
      case TIME_REVERSED ->
          " and e.sortBegin <= :first and (e.sortBegin < :first or e.sortEnd < :second"
              + " or e.sortEnd = :second and e.id < :id)";
      case SALIENCE -> " and e.salience <= :first and (e.salience < :first or e.id < :id)";
    };
  }

  /** The same order among places. */
  Comparator<Place> comparator() {
    Comparator<Place> ascending =
        Comparator.comparingLong(Place::first)
            .thenComparingLong(Place::second)
            .thenComparing(Place::id);
    return this == TIME ? ascending : ascending.reversed();
  }

  Place place(StoredEvent event) {
    return this == SALIENCE
        ? new Place(Double.doubleToLongBits(event.salience), 0, event.id)
        : new Place(event.sortBegin, event.sortEnd, event.id);
  }
}
