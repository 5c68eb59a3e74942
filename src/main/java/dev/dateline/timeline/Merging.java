package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.event.EventTime;
import dev.dateline.event.Participant;
import dev.dateline.event.Status;
import dev.dateline.timeline.Traits.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Decides which reports speak of the same event, and what they say together. Pure and
 * deterministic; a better rule replaces this class and nothing else.
 *
 * <p>The rule is plain: the same action, at times that can be the same, and as much in common of
 * those who take part and of other words as it takes to tell the event from others of its kind.
 */
public final class Merging {

  private static final double ENOUGH = .5;

  /** What the action and the words of the headlines are worth, where they are the same. */
  private static final double ACTION = .35;

  private static final double WORDS = .3;

  /** The account to show first: the surest and weightiest, then the oldest. */
  private static final Comparator<Report> BEST_FIRST =
      Comparator.<Report>comparingDouble(
              report -> -report.event().salience() * report.event().confidence())
          .thenComparing(Report::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::document)
          .thenComparing(report -> report.event().id());

  private Merging() {}

  /**
   * Which of the candidates the report speaks of.
   *
   * @param candidates the reports of each known event whose time may overlap the report's
   * @return index of the event that it joins, or empty when it tells of a new one
   */
  public static OptionalInt match(Report report, List<List<Report>> candidates) {
    return match(
        Traits.of(report),
        candidates.stream().map(list -> list.stream().map(Traits::of).toList()).toList());
  }

  /** The same, for reports whose traits are known already. */
  public static OptionalInt match(Traits report, List<List<Traits>> candidates) {
    int best = -1;
    double bestLikeness = ENOUGH;
    for (int i = 0; i < candidates.size(); i++) {
      for (Traits other : candidates.get(i)) {
        double likeness = likeness(report, other, bestLikeness);
        if (likeness > bestLikeness) {
          best = i;
          bestLikeness = likeness;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** How likely two reports speak of the same event, 0 to 1. */
  static double likeness(Report one, Report other) {
    return likeness(Traits.of(one), Traits.of(other), 0);
  }

  /** Exact where it is above the floor; what costs is compared only where it may get there. */
  private static double likeness(Traits one, Traits other, double floor) {
    Report left = one.report();
    Report right = other.report();
    if (left.document().equals(right.document())) {
      // Within a document the grouping has already decided.
      return left.event().id().equals(right.event().id()) ? 1 : 0;
    }
    double time = SameTime.agreement(left.event().time().when(), right.event().time().when());
    if (time == 0) {
      return 0;
    }
    double weight = .4 + .6 * time;
    double action = SameAction.likeness(left.lemmas(), right.lemmas());
    if (action == 0 || (ACTION * action + WORDS + Agreement.MOST) * weight <= floor) {
      return 0;
    }
    Agreement names = one.names(other);
    if (time == SameTime.UNSAID && !isEnoughWithoutTime(action, names)) {
      return 0;
    }
    SameWords words = SameWords.of(one, other);
    if (words.shared() < wordsNeeded(action, names)) {
      return 0;
    }
    double overlap = names == Agreement.DIFFERENT ? words.share() : words.shareWithAction();
    return (ACTION * action + WORDS * overlap + names.worth()) * weight;
  }

  /** Where only one of the two says when, someone must have the same part in both. */
  private static boolean isEnoughWithoutTime(double action, Agreement names) {
    return names == Agreement.DONE_TO_THE_SAME
        || names == Agreement.DONE_BY_THE_SAME && action == SameAction.SAME;
  }

  /** How many words besides names and action the headlines must share. */
  private static int wordsNeeded(double action, Agreement names) {
    boolean vague = action == SameAction.VAGUE && names != Agreement.DONE_TO_THE_SAME;
    return names.words() + (vague ? 1 : 0);
  }

  /**
   * What the reports of one event say together; the order of the list doesn't matter.
   *
   * @param reports at least one
   */
  public static TimelineEvent combine(List<Report> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("an event rests on at least one report");
    }
    List<Report> ordered = reports.stream().sorted(BEST_FIRST).toList();
    Event best = ordered.get(0).event();
    int sources = (int) ordered.stream().map(Report::document).distinct().count();
    EventTime time = time(ordered);
    return new TimelineEvent(
        best.headline(),
        status(ordered),
        time,
        union(ordered.stream().map(report -> report.event().participants()).toList()),
        union(ordered.stream().map(report -> report.event().places()).toList()),
        ordered,
        sources,
        best.salience(),
        Retelling.of(ordered, time.when()),
        together(ordered));
  }

  /** The latest that is sure of it; without one, the latest. */
  private static Status status(List<Report> ordered) {
    Comparator<Report> latest =
        Comparator.comparing(
            Report::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    Report last = null;
    for (Report report : ordered) {
      if (last == null
          || isSure(report) && !isSure(last)
          || isSure(report) == isSure(last) && latest.compare(report, last) > 0) {
        last = report;
      }
    }
    return last.event().status();
  }

  private static boolean isSure(Report report) {
    Status status = report.event().status();
    return status != Status.EXPECTED && status != Status.CONDITIONAL;
  }

  /** The narrowest; among equally narrow ones an exact one, then the one that most reports give. */
  private static EventTime time(List<Report> ordered) {
    EventTime best = ordered.get(0).event().time();
    for (Report report : ordered) {
      EventTime time = report.event().time();
      if (time.when() == null) {
        continue;
      }
      if (best.when() == null) {
        best = time;
        continue;
      }
      long narrower = SameTime.width(best.when()) - SameTime.width(time.when());
      if (narrower > 0 || narrower == 0 && isBetter(time, best, ordered)) {
        best = time;
      }
    }
    return best;
  }

  private static boolean isBetter(EventTime time, EventTime best, List<Report> reports) {
    boolean approximate = isApproximate(time);
    return approximate == isApproximate(best)
        ? agreeing(reports, time) > agreeing(reports, best)
        : !approximate;
  }

  /** "About May 13": news of that day which says no more of it. */
  private static boolean isApproximate(EventTime time) {
    return time.when().edtf().indexOf('~') >= 0;
  }

  private static long agreeing(List<Report> reports, EventTime time) {
    return reports.stream()
        .map(report -> report.event().time().when())
        .filter(when -> when != null && when.edtf().equals(time.when().edtf()))
        .count();
  }

  /** Each participant once, under the fullest of its names. */
  private static List<Participant> union(List<List<Participant>> lists) {
    List<Participant> union = new ArrayList<>();
    for (List<Participant> list : lists) {
      for (Participant participant : list) {
        int known = 0;
        while (known < union.size() && !SameNames.same(union.get(known), participant)) {
          known++;
        }
        if (known == union.size()) {
          union.add(participant);
        } else if (participant.name().length() > union.get(known).name().length()) {
          Participant had = union.get(known);
          union.set(
              known, new Participant(participant.name(), had.type(), had.role(), had.mentions()));
        }
      }
    }
    return union;
  }

  /** Several independent accounts make an event surer, never certain. */
  private static double together(List<Report> reports) {
    double doubt = 1;
    for (Report report : reports) {
      doubt *= 1 - report.event().confidence();
    }
    double best = reports.stream().mapToDouble(r -> r.event().confidence()).max().orElse(0);
    return Math.max(best, Math.min(.99, 1 - doubt));
  }
}
