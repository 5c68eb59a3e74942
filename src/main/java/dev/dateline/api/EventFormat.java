package dev.dateline.api;

import dev.dateline.export.Atom;
import dev.dateline.export.Csv;
import dev.dateline.export.Format;
import dev.dateline.export.ICalendar;
import dev.dateline.export.JsonLd;
import dev.dateline.export.TimelineJs;
import dev.dateline.export.VisTimeline;
import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats in which the events of a timeline can be read, the most usual first. */
enum EventFormat {
  JSON("json", MediaType.APPLICATION_JSON, false, null),
  NDJSON("ndjson", Ndjson.MEDIA_TYPE, false, null),
  ICALENDAR("ics", "text/calendar", true, new ICalendar()),
  JSON_LD("jsonld", "application/ld+json", false, new JsonLd()),
  CSV("csv", "text/csv", true, new Csv()),
  ATOM("atom", "application/atom+xml", false, new Atom()),
  TIMELINE_JS("timelinejs.json", "application/vnd.timelinejs+json", false, new TimelineJs()),
  VIS_TIMELINE("vis.json", "application/vnd.vis-timeline+json", false, new VisTimeline());

  private final String suffix;
  private final MediaType type;
  private final boolean isFile;
  private final Format format;

  EventFormat(String suffix, String type, boolean isFile, Format format) {
    this.suffix = suffix;
    this.type = MediaType.valueOf(type);
    this.isFile = isFile;
    this.format = format;
  }

  /** What addresses end with, without the dot. */
  String suffix() {
    return suffix;
  }

  /** The media type to answer with. */
  String type() {
    return type.withCharset("UTF-8").toString();
  }

  /** Whether it is rather kept than looked at. */
  boolean isFile() {
    return isFile;
  }

  /** How it is written; null for those that are the API's own. */
  Format format() {
    return format;
  }

  /**
   * The format of that suffix.
   *
   * @throws Refusal if there is none
   */
  static EventFormat ofSuffix(String suffix) {
    return Stream.of(values())
        .filter(format -> format.suffix.equals(suffix))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    Stream.of(values())
                        .map(format -> "." + format.suffix)
                        .collect(Collectors.joining(", ", "Events are there as ", "."))));
  }

  /**
   * The format that the client likes best; of those it likes equally well the first.
   *
   * @param accepted media ranges with their weights (RFC 9110 §12.5.1)
   * @throws Refusal if there is none
   */
  static EventFormat accepted(List<MediaType> accepted) {
    EventFormat best = null;
    double most = 0;
    for (EventFormat format : values()) {
      double weight = format.weight(accepted);
      if (weight > most) {
        best = format;
        most = weight;
      }
    }
    if (best == null) {
      throw new Refusal(
          ProblemType.NOT_ACCEPTABLE,
          Stream.of(values())
              .map(format -> format.type.toString())
              .collect(Collectors.joining(", ", "Accept one of ", ", or send no Accept header.")));
    }
    return best;
  }

  /** The weight of the most specific range that it lies in. */
  private double weight(List<MediaType> accepted) {
    Optional<MediaType> range =
        accepted.stream()
            .filter(one -> one.isCompatible(type))
            .min(
                Comparator.comparing(MediaType::isWildcardType)
                    .thenComparing(MediaType::isWildcardSubtype));
    return range.map(EventFormat::weight).orElse(0.0);
  }

  private static double weight(MediaType range) {
    String weight = range.getParameters().getOrDefault("q", "1");
    try {
      return Double.parseDouble(weight);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
