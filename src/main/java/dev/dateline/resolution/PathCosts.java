package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * What the steps of a narrative's path cost: moving on is cheap, turning back dear, and a written
 * year is the dearer to pass over the more it looks like a scene of its own. Set by hand near the
 * middle of what does as well.
 */
final class PathCosts {

  /** Months beyond which a jump costs no more. */
  private static final int FARTHEST = 18;

  /** Cost of a month forward; one backward costs twice that. */
  private static final double MONTH = 0.15;

  /** Cost of turning back at all. */
  private static final double BACK = 1;

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
  static final double GLANCE = 0.5;

  /** How near a date without a year must follow, in characters and months, to go on from one. */
  private static final int NEXT = 400;

  private static final int HALF_A_YEAR = 6;

  /** Words that may follow a season that is no attribute. */
  private static final Set<String> AFTER_SEASONS =
      Set.of(
          "and", "or", "of", "to", "in", "at", "by", "on", "with", "when", "as", "but", "for",
          "from", "before", "after", "until", "the", "a", "he", "she", "it", "they", "was", "were");

  private PathCosts() {}

  /** What it costs a story that is at some months to go to others; months count from the year 0. */
  static double jump(int atFirst, int atLast, int first, int last) {
    if (first > atLast) {
      return MONTH * Math.min(first - atLast, FARTHEST);
    }
    if (last < atFirst) {
      return BACK + 2 * MONTH * Math.min(atFirst - last, FARTHEST);
    }
    return first < atFirst && last - first < 3 ? PARTLY_BEFORE : 0;
  }

  /** What is left of a jump's cost from one date to the next: less under a new heading. */
  static double turn(String text, TimeExpression from, TimeExpression to) {
    return Paragraphs.headingBetween(text, from.span().begin(), to.span().begin())
        ? NEW_SECTION
        : 1;
  }

  /** "the summer offensive": a thing known by its season. */
  static boolean isAttributive(TimeExpression season) {
    Sentence sentence = season.sentence();
    int next = sentence.tokenAt(season.span().end());
    return next < sentence.size()
        && Character.isLetter(sentence.first(next))
        && !AFTER_SEASONS.contains(sentence.form(next));
  }

  /** What it costs to read a written date as one that the story doesn't go to. */
  static double aside(List<TimeExpression> dates, List<Milestone> milestones, int i, String text) {
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
