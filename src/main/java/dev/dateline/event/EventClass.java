package dev.dateline.event;

/** The {@code class} of an event in TimeML 1.2.1. */
public enum EventClass {
  OCCURRENCE,
  STATE,
  REPORTING,
  I_ACTION,
  I_STATE,
  PERCEPTION,
  ASPECTUAL
}
