package dev.dateline.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses between the days that a page's clues name: the day with the most weight behind it, each
 * kind of place heard once for a day.
 *
 * <p>A vote rather than a fixed order, since every kind of place is wrong on some pages (templates
 * copied with their dates, "date" meaning the last build), but seldom two in the same way.
 */
final class DateVote {
  /** A weight that a stray date doesn't reach. */
  private static final double CLEAR = 1.8;

  private DateVote() {}

  /** The publication date, unknown where there is no clue. */
  static PublicationDate choose(List<DateClue> offered) {
    List<DateClue> clues = inAgreement(offered);
    Map<LocalDate, Double> votes = new LinkedHashMap<>();
    Set<String> heard = new HashSet<>();
    for (DateClue clue : clues) {
      LocalDate day = clue.date().day();
      if (heard.add(clue.kind() + " " + day)) {
        votes.merge(
            day, isOtherDayInUtc(clue, clues) ? clue.weight() / 4 : clue.weight(), Double::sum);
      }
    }
    LocalDate best = null;
    for (Map.Entry<LocalDate, Double> vote : votes.entrySet()) {
      if (best == null || vote.getValue() > votes.get(best)) {
        best = vote.getKey();
      }
    }
    LocalDate chosen = best;
    return clues.stream()
        .filter(clue -> clue.date().day().equals(chosen))
        .min(
            Comparator.comparing((DateClue clue) -> clue.date().time() == null)
                .thenComparing(DateClue::kind))
        .map(clue -> clue.date().as(PublicationDate.Source.METADATA))
        .orElse(PublicationDate.unknown());
  }

  /** Reads "05/03/2022" the way that a date elsewhere on the page confirms, if one does. */
  private static List<DateClue> inAgreement(List<DateClue> clues) {
    Set<LocalDate> certain = new HashSet<>();
    clues.stream()
        .map(DateClue::date)
        .filter(WrittenDate::certain)
        .forEach(d -> certain.add(d.day()));
    return clues.stream()
        .map(
            clue -> {
              WrittenDate other = clue.date().swapped();
              return !certain.contains(clue.date().day()) && certain.contains(other.day())
                  ? new DateClue(clue.kind(), other, clue.weight())
                  : clue;
            })
        .toList();
  }

  /**
   * Whether a moment is written in UTC while the page names the day before or after as its own: the
   * evening of one day in New York is the next day in UTC, and readers there count "yesterday" from
   * theirs.
   */
  private static boolean isOtherDayInUtc(DateClue clue, List<DateClue> clues) {
    if (!ZoneOffset.UTC.equals(clue.date().offset())) {
      return false;
    }
    long day = clue.date().day().toEpochDay();
    boolean otherDay = false;
    for (DateClue other : clues) {
      long distance = Math.abs(other.date().day().toEpochDay() - day);
      if (!ZoneOffset.UTC.equals(other.date().offset())
          && (other.kind() == DateClue.Kind.URL || other.weight() >= CLEAR)) {
        if (distance == 0) {
          return false;
        }
        otherDay |= distance == 1;
      }
    }
    return otherDay;
  }
}
