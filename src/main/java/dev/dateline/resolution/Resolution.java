package dev.dateline.resolution;

import dev.dateline.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a time expression means what it does.
 *
 * @param anchor the time it was counted from, as a TIMEX3 value; null where it needs none
 * @param anchorKind what that anchor is
 * @param rule short stable name of the decision, such as {@code weekday}
 * @param reason one sentence that a reader of the document understands
 * @param alternatives the readings that lost, the likeliest first; never null
 */
public record Resolution(
    String anchor,
    AnchorKind anchorKind,
    String rule,
    String reason,
    List<Alternative> alternatives) {

  public Resolution {
    Objects.requireNonNull(anchorKind, "anchorKind");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    alternatives = List.copyOf(alternatives);
  }

  /** What a relative expression was counted from. */
  public enum AnchorKind {
    /** Nothing: the words name the whole date. */
    NONE,
    /** The publication date. */
    PUBLICATION,
    /** Another time expression of the text. */
    EXPRESSION,
    /** An anchor was needed and none is known; the value keeps unspecified digits. */
    UNKNOWN;

    /** The name used in the API. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A reading that lost, with the probability that it is the right one all the same (0 to 1). */
  public record Alternative(When when, double confidence) {}
}
