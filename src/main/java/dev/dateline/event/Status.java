package dev.dateline.event;

import java.util.Locale;

/** Did it happen at all. */
public enum Status {
  /** It took place. */
  HAPPENED,
  /** It began and, as far as the document knows, hasn't ended. */
  ONGOING,
  /** It is planned, scheduled or foreseen. */
  EXPECTED,
  /** It depends on something, or is merely possible. */
  CONDITIONAL,
  /** It did not, or will not, take place. */
  NEGATED;

  /** The name used in the API. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
