package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The years that a narrative leaves out: "On 9 April the capital fell" after a look back to 2002
 * and before "May 1, 2003".
 *
 * <p>A story moves on by small steps, seldom goes back, and now and then looks aside to another
 * year without going there. Of all ways to read its dates so, the cheapest is searched from the
 * first to the last (beam search, a few readings kept at each date), so that dates that follow help
 * as much as those before. Time and memory are linear in the number of dates.
 */
final class NarrativeYears {

  /** How many readings stay alive. */
  private static final int BEAM = 12;

  /** How many dates ahead a year may come from, and how many behind. */
  private static final int AHEAD = 2;

  private NarrativeYears() {}

  /** One way to read the dates up to here: the months that the story is at, and what it cost. */
  private record Path(int first, int last, double cost, Path before, int date, Integer year) {
    static final Path START = new Path(Integer.MIN_VALUE, Integer.MIN_VALUE, 0, null, -1, null);

    boolean begun() {
      return first != Integer.MIN_VALUE;
    }

    /** What it costs to go on from here to those months. */
    double jump(int nextFirst, int nextLast) {
      return begun() ? PathCosts.jump(first, last, nextFirst, nextLast) : 0;
    }

    /** The years that a date without one may lie in, seen from here. */
    IntStream candidates(int[] written) {
      if (!begun()) {
        return IntStream.of(written);
      }
      int year = Math.floorDiv(first - 1, 12);
      IntStream near = IntStream.of(year - 1, year, Math.floorDiv(last - 1, 12) + 1);
      return IntStream.concat(IntStream.of(written), near).distinct();
    }
  }

  /** The year of each expression that leaves it out, by identity; empty where none does. */
  static Map<TimeExpression, Integer> of(List<TimeExpression> expressions, String text) {
    List<TimeExpression> dates = new ArrayList<>();
    List<Milestone> milestones = new ArrayList<>();
    boolean open = false;
    boolean written = false;
    for (TimeExpression expression : expressions) {
      Milestone milestone = Milestone.of(expression.meaning());
      if (milestone != null) {
        dates.add(expression);
        milestones.add(milestone);
        open |= milestone.isOpen();
        written |= !milestone.isOpen();
      }
    }
    return open && written ? read(dates, milestones, text) : Map.of();
  }

  private static Map<TimeExpression, Integer> read(
      List<TimeExpression> dates, List<Milestone> milestones, String text) {
    int[][] years = nearYears(milestones);
    List<Path> beam = List.of(Path.START);
    for (int i = 0; i < dates.size(); i++) {
      Milestone milestone = milestones.get(i);
      int date = i;
      double turn = i == 0 ? 1 : PathCosts.turn(text, dates.get(i - 1), dates.get(i));
      boolean attributive = milestone.months() > 1 && PathCosts.isAttributive(dates.get(i));
      Map<Long, Path> next = new HashMap<>();
      if (milestone.isOpen()) {
        for (Path path : beam) {
          path.candidates(years[i])
              .forEach(
                  year -> {
                    go(next, path, milestone, year, date, turn);
                    if (attributive && path.begun()) {
                      glance(next, path, milestone, year, date, turn);
                    }
                  });
        }
      } else {
        double aside = PathCosts.aside(dates, milestones, i, text);
        for (Path path : beam) {
          go(next, path, milestone, milestone.year(), i, turn);
          if (path.begun()) {
            keep(
                next,
                new Path(
                    path.first, path.last, path.cost + aside, path.before, path.date, path.year));
          }
        }
      }
      beam = best(next);
    }
    Map<TimeExpression, Integer> found = new IdentityHashMap<>();
    for (Path path = beam.get(0); path != null && path.begun(); path = path.before) {
      if (milestones.get(path.date).isOpen()) {
        found.put(dates.get(path.date), path.year);
      }
    }
    return found;
  }

  private static void go(
      Map<Long, Path> next, Path path, Milestone milestone, int year, int date, double turn) {
    int first = year * 12 + milestone.month();
    int last = first + milestone.months() - 1;
    double cost = path.cost + turn * path.jump(first, last);
    boolean within = path.begun() && path.first >= first && path.last <= last;
    keep(
        next,
        within
            ? new Path(path.first, path.last, cost, path, date, year)
            : new Path(first, last, cost, path, date, year));
  }

  private static void glance(
      Map<Long, Path> next, Path path, Milestone milestone, int year, int date, double turn) {
    int first = year * 12 + milestone.month();
    double cost =
        path.cost + turn * path.jump(first, first + milestone.months() - 1) + PathCosts.GLANCE;
    keep(next, new Path(path.first, path.last, cost, path, date, year));
  }

  private static void keep(Map<Long, Path> next, Path path) {
    next.merge(
        (long) path.first << 32 | path.last & 0xffffffffL, path, (a, b) -> b.cost < a.cost ? b : a);
  }

  private static List<Path> best(Map<Long, Path> next) {
    return next.values().stream()
        .sorted(Comparator.comparingDouble(Path::cost).thenComparingInt(Path::first))
        .limit(BEAM)
        .toList();
  }

  /** The years written nearest to each date, before and after it. */
  private static int[][] nearYears(List<Milestone> milestones) {
    int[][] years = new int[milestones.size()][];
    List<Integer> written = new ArrayList<>();
    int[] before = new int[milestones.size()];
    for (int i = 0; i < milestones.size(); i++) {
      before[i] = written.size();
      if (!milestones.get(i).isOpen()) {
        written.add(milestones.get(i).year());
      }
    }
    for (int i = 0; i < years.length; i++) {
      years[i] =
          written
              .subList(Math.max(0, before[i] - AHEAD), Math.min(written.size(), before[i] + AHEAD))
              .stream()
              .mapToInt(Integer::intValue)
              .distinct()
              .toArray();
    }
    return years;
  }
}
