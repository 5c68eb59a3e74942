package dev.dateline.api;

import dev.dateline.event.Status;
import dev.dateline.ingest.FieldError;
import dev.dateline.ingest.Refusal;
import dev.dateline.store.EventFilter;
import dev.dateline.store.EventOrder;
import dev.dateline.time.Edtf;
import dev.dateline.time.EdtfFormatException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which events of a timeline are wanted; tells everything that is wrong with that at once. */
public class EventFilters {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 200;
  private static final List<String> STATUSES =
      Stream.of(Status.values()).map(Status::label).toList();

  @Parameter(
      description = "events that may touch this time or a later one; any EDTF",
      example = "2022-02")
  @QueryParam("from")
  String from;

  @Parameter(
      description = "events that may touch this time or an earlier one; any EDTF",
      example = "2022-05-13")
  @QueryParam("to")
  String to;

  @Parameter(description = "one or more, with commas", example = "happened,ongoing")
  @QueryParam("status")
  List<String> status;

  @Parameter(description = "part of a participant's name", example = "austin")
  @QueryParam("participant")
  String participant;

  @Parameter(description = "part of a place's name", example = "ukraine")
  @QueryParam("place")
  String place;

  @Parameter(description = "events that this document tells of")
  @QueryParam("document")
  String document;

  @Parameter(
      description = "words that must all stand in headline, names or quotes",
      example = "aid senate")
  @QueryParam("q")
  String words;

  @Parameter(description = "0 to 1", example = "0.5")
  @QueryParam("minConfidence")
  String minConfidence;

  @Parameter(description = "0 to 1", example = "0.5")
  @QueryParam("minSalience")
  String minSalience;

  @Parameter(
      description =
          "the timeline as of this day: only what documents published on it or before say",
      example = "2022-05-13")
  @QueryParam("asOf")
  String asOf;

  @Parameter(description = "time, -time or salience", example = "time")
  @QueryParam("sort")
  String sort;

  private final List<FieldError> errors = new ArrayList<>();

  /**
   * What is wanted.
   *
   * @throws Refusal if any is wrong
   */
  EventFilter filter() {
    Edtf first = time("from", from);
    Edtf last = time("to", to);
    EventFilter filter =
        new EventFilter(
            first == null ? null : first.earliest(),
            last == null ? null : last.latest(),
            statuses(),
            text("participant", participant),
            text("place", place),
            document(),
            words(),
            share("minConfidence", minConfidence),
            share("minSalience", minSalience),
            day("asOf", asOf));
    if (!errors.isEmpty()) {
      throw Refusal.parameters(errors);
    }
    return filter;
  }

  /**
   * In which order; by time where nothing is said.
   *
   * @throws Refusal if there is no such order
   */
  EventOrder order() {
    return switch (sort == null ? "time" : sort) {
      case "time" -> EventOrder.TIME;
      case "-time" -> EventOrder.TIME_REVERSED;
      case "salience" -> EventOrder.SALIENCE;
      default -> throw Refusal.parameter("sort", "must be time, -time or salience");
    };
  }

  private Edtf time(String name, String value) {
    String text = text(name, value);
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

  /** A day of the calendar that documents can be published on. */
  private LocalDate day(String name, String value) {
    String text = text(name, value);
    if (text == null) {
      return null;
    }
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // told below, as what isn't even spelled like a day
    }
    errors.add(FieldError.in(name, "must be a day such as 2022-05-13"));
    return null;
  }

  private List<String> statuses() {
    List<String> statuses =
        (status == null ? List.<String>of() : status)
            .stream()
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
    String text = text("document", document);
    UUID id = text == null ? null : PathIds.parse(text);
    if (text != null && id == null) {
      errors.add(FieldError.in("document", "must be the id of a document"));
    }
    return id;
  }

  private List<String> words() {
    String text = text("q", words);
    if (text == null) {
      return List.of();
    }
    return Arrays.stream(text.strip().split("\\s+")).distinct().limit(MOST_WORDS).toList();
  }

  private double share(String name, String value) {
    String text = text(name, value);
    if (text == null) {
      return 0;
    }
    if (text.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?|\\.[0-9]{1,9}")) {
      return Double.parseDouble(text);
    }
    errors.add(FieldError.in(name, "must be a number from 0 to 1"));
    return 0;
  }

  private String text(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST || value.indexOf(0) >= 0) {
      errors.add(FieldError.in(name, "must be at most " + LONGEST + " printable characters"));
      return null;
    }
    return value.strip();
  }
}
