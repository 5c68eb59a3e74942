package dev.dateline.timeline;

import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How often an event was told again once it was news no more: in how many editions after the first
 * that told of it, leaving out those of its own day and the next, when everybody prints it.
 */
final class Retelling {

  /** At so many further editions retelling is worth half of what it can be. */
  private static final double HALF = 3;

  /** Days on which an event is news: its own and the next morning's. */
  private static final int NEWS = 1;

  private Retelling() {}

  /** 0 for an event told once, towards 1; the order of the reports doesn't matter. */
  static double of(List<Report> reports, When when) {
    LocalDate first = null;
    for (Report report : reports) {
      LocalDate day = report.published();
      if (day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    Set<String> again = new HashSet<>();
    for (Report report : reports) {
      LocalDate day = report.published();
      if (day == null) {
        again.add(report.document());
      } else if (!day.equals(first) && !isNews(day, when)) {
        again.add(day.toString());
      }
    }
    return worth(first == null ? again.size() - 1 : again.size());
  }

  /** Each further edition is worth less than the one before. */
  static double worth(int editions) {
    return editions / (editions + HALF);
  }

  private static boolean isNews(LocalDate day, When when) {
    return when != null && when.latest() != null && !day.isAfter(when.latest().plusDays(NEWS));
  }
}
