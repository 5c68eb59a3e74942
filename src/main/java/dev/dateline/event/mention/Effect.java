package dev.dateline.event.mention;

/** What the text commits itself to about one event. */
public enum Effect {
  /** It happened or is happening. */
  HAPPENS,
  /** It is to come. */
  EXPECTED,
  /** It may or may not be. */
  OPEN,
  /** It is not so. */
  FAILS;

  /** The effect of something said within something that has the effect {@code outer}. */
  Effect within(Effect outer) {
    if (outer == HAPPENS || this == outer) {
      return this;
    }
    if (this == HAPPENS || outer == OPEN || outer == FAILS) {
      return outer;
    }
    return this;
  }
}
