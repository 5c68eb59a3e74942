package dev.dateline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which events of a timeline are wanted; null or empty means any.
 *
 * @param from events that may touch this day or a later one
 * @param to events that may touch this day or an earlier one
 * @param statuses as the API names them
 * @param participant part of a participant's name, in any case
 * @param place part of a place's name, in any case
 * @param document events that this document tells of
 * @param words each must stand in the headline, a name or a quote
 * @param minConfidence 0 to 1
 * @param minSalience 0 to 1
 * @param asOf only what documents published on this day or before say; those of which nobody knows
 *     when they were published say nothing then
 */
public record EventFilter(
    LocalDate from,
    LocalDate to,
    List<String> statuses,
    String participant,
    String place,
    UUID document,
    List<String> words,
    double minConfidence,
    double minSalience,
    LocalDate asOf) {

  /** All events. */
  public static EventFilter none() {
    return new EventFilter(null, null, List.of(), null, null, null, List.of(), 0, 0, null);
  }
}
