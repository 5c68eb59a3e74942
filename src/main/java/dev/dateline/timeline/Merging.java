package dev.dateline.timeline;

import java.util.List;
import java.util.OptionalInt;

/**
 * Decides which reports speak of the same event, and what they say together. Pure and
 * deterministic; a better rule replaces this class and nothing else.
 */
public final class Merging {

  private Merging() {}

  /**
   * Which of the candidates the report speaks of.
   *
   * @param candidates the reports of each known event whose time may overlap the report's
   * @return index of the event that it joins, or empty when it tells of a new one
   */
  public static OptionalInt match(Report report, List<List<Report>> candidates) {
    return OptionalInt.empty();
  }

  /**
   * What the reports of one event say together; the order of the list doesn't matter.
   *
   * @param reports at least one
   */
  public static TimelineEvent combine(List<Report> reports) {
    throw new UnsupportedOperationException();
  }
}
