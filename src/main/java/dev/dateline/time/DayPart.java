package dev.dateline.time;

/** A part of a day as TIMEX3 names it ({@code TMO}, {@code TNI}, …). */
public enum DayPart {
  DAWN("MO"),
  MORNING("MO"),
  MIDDAY("MI"),
  DAYTIME("DT"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI");

  private final String designator;

  DayPart(String designator) {
    this.designator = designator;
  }

  /** The two letters after the {@code T}. */
  public String designator() {
    return designator;
  }
}
