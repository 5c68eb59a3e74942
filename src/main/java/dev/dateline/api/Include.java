package dev.dateline.api;

import dev.dateline.extraction.Extraction.Part;
import dev.dateline.ingest.Refusal;
import java.util.EnumSet;
import java.util.Set;

/** The query parameter {@code include}: which parts of an extraction are wanted. */
final class Include {

  static final String DESCRIPTION =
      "Which parts to give: timeExpressions, mentions, events; timeExpressions,events by default";

  private static final String KNOWN = "timeExpressions, mentions, events";

  private Include() {}

  /** Time expressions and events where nothing is said. */
  static Set<Part> parse(String include) {
    if (include == null || include.isBlank()) {
      return EnumSet.of(Part.TIME_EXPRESSIONS, Part.EVENTS);
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : include.split(",", -1)) {
      parts.add(part(name.strip()));
    }
    return parts;
  }

  private static Part part(String name) {
    return switch (name) {
      case "timeExpressions" -> Part.TIME_EXPRESSIONS;
      case "mentions" -> Part.MENTIONS;
      case "events" -> Part.EVENTS;
      default -> throw Refusal.parameter("include", "names a part that is none of " + KNOWN);
    };
  }
}
