package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The years that a narrative leaves out: "On 9 April Baghdad fell" after a look back to 2002 and
 * before "May 1, 2003".
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

  /** Months beyond which a jump costs no more. */
  private static final int FARTHEST = 18;

  /** Cost of a month forward; one backward costs twice that. */
  private static final double MONTH = 0.15;

  /** Cost of turning back at all. */
  private static final double BACK = 1;

  /** Of two readings that differ in nothing else, a season that begins just before is dearer. */
  private static final double PARTLY_BEFORE = 0.2;

  /** Cost of looking at a year without going there, and what makes that likelier or not. */
  private static final double ASIDE = 2;

  private static final double LEADS_SENTENCE = 0.5;
  private static final double LEADS_PARAGRAPH = 1.5;
  private static final double BARE_YEAR = -1;
  private static final double HEADING = 2.5;
  private static final double PARENTHESES = -1;
  private static final double GOES_ON = 1;
  private static final double GOES_ON_IN_SENTENCE = 1;
  private static final double LEAST = 0.05;

  /** How near a date without a year must follow, in characters and months, to go on from one. */
  private static final int NEXT = 400;

  private static final int HALF_A_YEAR = 6;

  private NarrativeYears() {}

  /** One way to read the dates up to here: the months that the story is at, and what it cost. */
  private record Path(int first, int last, double cost, Path before, int date, Integer year) {
    static final Path START = new Path(Integer.MIN_VALUE, Integer.MIN_VALUE, 0, null, -1, null);

    boolean begun() {
      return first != Integer.MIN_VALUE;
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
      Map<Long, Path> next = new HashMap<>();
      if (milestone.isOpen()) {
        for (Path path : beam) {
          for (int year : years[i]) {
            go(next, path, milestone, year, i);
          }
          if (path.begun()) {
            int year = Math.floorDiv(path.first - 1, 12);
            go(next, path, milestone, year - 1, i);
            go(next, path, milestone, year, i);
            go(next, path, milestone, Math.floorDiv(path.last - 1, 12) + 1, i);
          }
        }
      } else {
        double aside = aside(dates, milestones, i, text);
        for (Path path : beam) {
          go(next, path, milestone, milestone.year(), i);
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

  private static void go(Map<Long, Path> next, Path path, Milestone milestone, int year, int date) {
    int first = year * 12 + milestone.month();
    int last = first + milestone.months() - 1;
    double cost = path.cost + jump(path, first, last);
    boolean within = path.begun() && path.first >= first && path.last <= last;
    keep(
        next,
        within
            ? new Path(path.first, path.last, cost, path, date, year)
            : new Path(first, last, cost, path, date, year));
  }

  private static double jump(Path path, int first, int last) {
    if (!path.begun()) {
      return 0;
    }
    if (first > path.last) {
      return MONTH * Math.min(first - path.last, FARTHEST);
    }
    if (last < path.first) {
      return BACK + 2 * MONTH * Math.min(path.first - last, FARTHEST);
    }
    return first < path.first && last - first < 3 ? PARTLY_BEFORE : 0;
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

  /** What it costs to read a written date as one that the story doesn't go to. */
  private static double aside(
      List<TimeExpression> dates, List<Milestone> milestones, int i, String text) {
    TimeExpression date = dates.get(i);
    Milestone milestone = milestones.get(i);
    int begin = date.span().begin();
    int sentence = date.sentence().span().begin();
    boolean leads = begin - sentence < Story.LEADING;
    boolean heading = Paragraphs.isHeading(text, date.sentence());
    double cost = ASIDE;
    if (leads) {
      cost += LEADS_SENTENCE;
      cost += Paragraphs.begins(text, sentence) ? LEADS_PARAGRAPH : 0;
    }
    if (milestone.isYear()) {
      cost += BARE_YEAR;
    }
    if (heading) {
      cost += HEADING;
    } else if (Paragraphs.inParentheses(text, sentence, begin)) {
      cost += PARENTHESES;
    }
    if (i + 1 < dates.size()
        && milestones.get(i + 1).isOpen()
        && dates.get(i + 1).span().begin() - begin < NEXT
        && (milestone.isYear()
            || Math.floorMod(milestones.get(i + 1).month() - milestone.month(), 12)
                <= HALF_A_YEAR)) {
      cost += GOES_ON;
      cost += dates.get(i + 1).sentence() == date.sentence() ? GOES_ON_IN_SENTENCE : 0;
    }
    return Math.max(cost, LEAST);
  }
}
