package dev.dateline.time;

/** The {@code type} of a TIMEX3 (ISO-TimeML, ISO 24617-1). */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
