package dev.dateline.api;

import dev.dateline.event.Status;
import dev.dateline.ingest.FieldError;
import dev.dateline.ingest.Refusal;
import dev.dateline.store.EventFilter;
import dev.dateline.store.EventOrder;
import dev.dateline.time.Edtf;
import dev.dateline.time.EdtfFormatException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the filters of a timeline's events; tells everything that is wrong with them at once. */
final class EventFilters {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 200;
  private static final List<String> STATUSES =
      Stream.of(Status.values()).map(Status::label).toList();

  private final MultivaluedMap<String, String> query;
  private final List<FieldError> errors = new ArrayList<>();

  private EventFilters(MultivaluedMap<String, String> query) {
    this.query = query;
  }

  /**
   * @throws Refusal if any is wrong
   */
  static EventFilter parse(MultivaluedMap<String, String> query) {
    EventFilters filters = new EventFilters(query);
    Edtf from = filters.time("from");
    Edtf to = filters.time("to");
    EventFilter filter =
        new EventFilter(
            from == null ? null : from.earliest(),
            to == null ? null : to.latest(),
            filters.statuses(),
            filters.text("participant"),
            filters.text("place"),
            filters.document(),
            filters.words(),
            filters.share("minConfidence"),
            filters.share("minSalience"));
    if (!filters.errors.isEmpty()) {
      throw Refusal.parameters(filters.errors);
    }
    return filter;
  }

  /** {@code time} where nothing is said. */
  static EventOrder order(String sort) {
    return switch (sort == null ? "time" : sort) {
      case "time" -> EventOrder.TIME;
      case "-time" -> EventOrder.TIME_REVERSED;
      case "salience" -> EventOrder.SALIENCE;
      default -> throw Refusal.parameter("sort", "must be time, -time or salience");
    };
  }

  private Edtf time(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return Edtf.parse(text);
    } catch (EdtfFormatException e) {
      errors.add(FieldError.in(name, e.getMessage()));
      return null;
    }
  }

  private List<String> statuses() {
    List<String> statuses =
        query.getOrDefault("status", List.of()).stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(String::strip)
            .distinct()
            .toList();
    if (!STATUSES.containsAll(statuses)) {
      errors.add(
          FieldError.in(
              "status",
              STATUSES.stream().collect(Collectors.joining(", ", "must be one or more of ", ""))));
    }
    return statuses;
  }

  private UUID document() {
    String text = text("document");
    UUID id = text == null ? null : PathIds.parse(text);
    if (text != null && id == null) {
      errors.add(FieldError.in("document", "must be the id of a document"));
    }
    return id;
  }

  private List<String> words() {
    String text = text("q");
    if (text == null) {
      return List.of();
    }
    return Arrays.stream(text.strip().split("\\s+")).distinct().limit(MOST_WORDS).toList();
  }

  private double share(String name) {
    String text = text(name);
    if (text == null) {
      return 0;
    }
    if (text.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?|\\.[0-9]{1,9}")) {
      return Double.parseDouble(text);
    }
    errors.add(FieldError.in(name, "must be a number from 0 to 1"));
    return 0;
  }

  private String text(String name) {
    String text = query.getFirst(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST || text.indexOf(0) >= 0) {
      errors.add(FieldError.in(name, "must be at most " + LONGEST + " printable characters"));
      return null;
    }
    return text.strip();
  }
}
