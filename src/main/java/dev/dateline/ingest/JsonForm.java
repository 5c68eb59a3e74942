package dev.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of a JSON object, read one by one; collects everything that is wrong with them, so
 * that a client mends it all at once.
 */
public final class JsonForm {

  private final JsonNode object;
  private final Set<String> known = new HashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  public JsonForm(JsonNode object) {
    this.object = object;
  }

  /** Whether the field is there, be it null. */
  public boolean has(String name) {
    return object.has(name);
  }

  /**
   * An optional string, cleaned so that it can be stored; null where it is absent, null or blank.
   *
   * @param longest in UTF-16 units; 0 for no limit
   */
  public String string(String name, int longest) {
    known.add(name);
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      reject(name, "must be a string, not " + kind(value));
      return null;
    }
    String text = Scalars.clean(value.textValue());
    if (text.isBlank()) {
      return null;
    }
    if (longest > 0 && text.length() > longest) {
      reject(name, "must be at most " + longest + " characters long");
      return null;
    }
    return text;
  }

  /** Notes that a field is wrong. */
  public void reject(String name, String message) {
    errors.add(FieldError.at(pointer(name), message));
  }

  /**
   * Ends the reading: whatever field nobody asked for is unknown.
   *
   * @throws Refusal if anything is wrong
   */
  public void finish() {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                reject(name, "is not a known field; known are " + String.join(", ", sortedKnown()));
              }
            });
    if (!errors.isEmpty()) {
      throw Refusal.fields(errors);
    }
  }

  private List<String> sortedKnown() {
    return known.stream().sorted().toList();
  }

  private static String pointer(String name) {
    String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
    return "/" + Scalars.clean(shown).replace("~", "~0").replace("/", "~1");
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "something else";
    };
  }
}
