package dev.dateline.event;

import dev.dateline.time.When;
import java.util.Locale;
import java.util.Objects;

/**
 * When an event is, and how that is known.
 *
 * @param when its place on the calendar, or null where the text bounds it in no way
 * @param basis what the time rests on
 * @param expression id of the time expression that dates it, or null
 * @param reason one sentence that a reader of the document understands
 */
public record EventTime(When when, Basis basis, String expression, String reason) {

  public EventTime {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(reason, "reason");
  }

  /** What the time of an event rests on. */
  public enum Basis {
    /** Words in its own clause. */
    EXPRESSION,
    /** Another mention of the same event, or the discourse. */
    INHERITED,
    /** The publication date alone, which bounds it. */
    DOCUMENT;

    /** The name used in the API. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
