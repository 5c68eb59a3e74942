package dev.dateline.store;

import dev.dateline.store.EventOrder.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A filter as a query. */
final class EventQuery {

  private final StringBuilder where =
      new StringBuilder("from StoredEvent e where e.timeline = :timeline");
  private final Map<String, Object> parameters = new HashMap<>();

  EventQuery(UUID timeline, EventFilter filter) {
    parameters.put("timeline", timeline);
    between(filter);
    if (!filter.statuses().isEmpty()) {
      and("e.status in :statuses", "statuses", filter.statuses());
    }
    if (filter.participant() != null) {
      and(
          "e.participantNames like :participant escape '!'",
          "participant",
          part(filter.participant()));
    }
    if (filter.place() != null) {
      and("e.placeNames like :place escape '!'", "place", part(filter.place()));
    }
    if (filter.document() != null) {
      and(
          "e.id in (select r.event from StoredReport r where r.document = :document)",
          "document",
          filter.document());
    }
    for (int i = 0; i < filter.words().size(); i++) {
      and(
          """
          (e.participantNames like :word escape '!' or e.placeNames like :word escape '!'
          or lower(e.headline) like :word escape '!'
          or e.id in (select r.event from StoredReport r
            where r.event = e.id and r.words like :word escape '!'))
          """
              .replace(":word", ":word" + i),
          "word" + i,
          part(filter.words().get(i)));
    }
    if (filter.minConfidence() > 0) {
      and("e.confidence >= :confidence", "confidence", filter.minConfidence());
    }
    if (filter.minSalience() > 0) {
      and("e.salience >= :salience", "salience", filter.minSalience());
    }
  }

  /** Goes on behind a place. */
  EventQuery after(EventOrder order, Place place) {
    if (place != null) {
      where.append(order.after());
      boolean salience = order == EventOrder.SALIENCE;
      parameters.put(
          "first", salience ? (Object) Double.longBitsToDouble(place.first()) : place.first());
      if (!salience) {
        parameters.put("second", place.second());
      }
      parameters.put("id", place.id());
    }
    return this;
  }

  String text() {
    return where.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** An event that no day bounds is in no range of days. */
  private void between(EventFilter filter) {
    if (filter.from() != null) {
      and(
          "(e.latest >= :from or e.latest is null and e.earliest is not null)",
          "from",
          Days.number(filter.from()));
    }
    if (filter.to() != null) {
      and(
          "(e.earliest <= :to or e.earliest is null and e.latest is not null)",
          "to",
          Days.number(filter.to()));
    }
  }

  private void and(String condition, String name, Object value) {
    where.append(" and ").append(condition);
    parameters.put(name, value);
  }

  private static String part(String name) {
    String escaped = name.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }
}
