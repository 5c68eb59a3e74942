package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Months beyond which a jump costs no more. */
  private static final int FARTHEST = 18;

  /** Cost of a month forward; one backward costs twice that. */
  private static final double MONTH = 0.15;

  /** Cost of turning back at all. */
  private static final double BACK = 1;

  /** What is left of a jump's cost under a new heading. */
  private static final double NEW_SECTION = 0.7;

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

  /** Cost of naming a season, as in "before the summer offensive", without going there. */
  private static final double GLANCE = 0.5;

  /** How near a date without a year must follow, in characters and months, to go on from one. */
  private static final int NEXT = 400;

  private static final int HALF_A_YEAR = 6;

  /** Words that may follow a season that is no attribute. */
  private static final Set<String> AFTER_SEASONS =
      Set.of(
          "and", "or", "of", "to", "in", "at", "by", "on", "with", "when", "as", "but", "for",
          "from", "before", "after", "until", "the", "a", "he", "she", "it", "they", "was", "were");

  private NarrativeYears() {}

  /** One way to read the dates up to here: the months that the story is at, and what it cost. */
  private record Path(int first, int last, double cost, Path before, int date, Integer year) {
    static final Path START = new Path(Integer.MIN_VALUE, Integer.MIN_VALUE, 0, null, -1, null);

    boolean begun() {
      return first != Integer.MIN_VALUE;
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
      double turn =
          i > 0 && Paragraphs.headingBetween(text, begin(dates, i - 1), begin(dates, i))
              ? NEW_SECTION
              : 1;
      boolean attributive = milestone.months() > 1 && isAttributive(dates.get(i));
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
        double aside = aside(dates, milestones, i, text);
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
    double cost = path.cost + turn * jump(path, first, last);
    boolean within = path.begun() && path.first >= first && path.last <= last;
    keep(
        next,
        within
            ? new Path(path.first, path.last, cost, path, date, year)
            : new Path(first, last, cost, path, date, year));
  }

  private static int begin(List<TimeExpression> dates, int i) {
    return dates.get(i).span().begin();
  }

  private static void glance(
      Map<Long, Path> next, Path path, Milestone milestone, int year, int date, double turn) {
    int first = year * 12 + milestone.month();
    double cost = path.cost + turn * jump(path, first, first + milestone.months() - 1) + GLANCE;
    keep(next, new Path(path.first, path.last, cost, path, date, year));
  }

  /** "the summer offensive": a thing known by its season. */
  private static boolean isAttributive(TimeExpression season) {
    Sentence sentence = season.sentence();
    int next = sentence.tokenAt(season.span().end());
    return next < sentence.size()
        && Character.isLetter(sentence.first(next))
        && !AFTER_SEASONS.contains(sentence.form(next));
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
