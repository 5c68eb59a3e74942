package dev.dateline.store;

import java.util.List;
import java.util.Locale;

/** The same conditions as {@link EventQuery}'s, for events that stand in no table. */
final class EventCheck {

  private final EventFilter filter;

  EventCheck(EventFilter filter) {
    this.filter = filter;
  }

  /**
   * @param told the accounts that it rests on
   */
  boolean passes(StoredEvent event, List<Told> told) {
    return isBetween(event)
        && (filter.statuses().isEmpty() || filter.statuses().contains(event.status))
        && has(event.participantNames, filter.participant())
        && has(event.placeNames, filter.place())
        && isToldByDocument(told)
        && filter.words().stream().allMatch(word -> says(event, told, word))
        && event.confidence >= filter.minConfidence()
        && event.salience >= filter.minSalience();
  }

  private boolean isBetween(StoredEvent event) {
    boolean bounded = event.earliest != null || event.latest != null;
    Long from = Days.number(filter.from());
    Long to = Days.number(filter.to());
    return (from == null || bounded && (event.latest == null || event.latest >= from))
        && (to == null || bounded && (event.earliest == null || event.earliest <= to));
  }

  private boolean isToldByDocument(List<Told> told) {
    return filter.document() == null
        || told.stream()
            .anyMatch(one -> one.report().document().equals(filter.document().toString()));
  }

  private static boolean says(StoredEvent event, List<Told> told, String word) {
    return has(event.participantNames, word)
        || has(event.placeNames, word)
        || has(event.headline.toLowerCase(Locale.ROOT), word)
        || told.stream().anyMatch(one -> has(one.account().words(), word));
  }

  /** Texts are in lower case already. */
  private static boolean has(String text, String part) {
    return part == null || text.contains(part.toLowerCase(Locale.ROOT));
  }
}
