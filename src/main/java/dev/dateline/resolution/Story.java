package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.TimeExpression;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.text.Sentence;
import dev.dateline.time.DayPart;
import dev.dateline.time.Period;
import dev.dateline.time.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where a document's story is while it is read: what was mentioned last, to the year, month and
 * day, and whether it tells of its own time (news) or of another (a narrative, whose dates chain).
 */
final class Story {

  /** How far into a sentence a year still sets the scene: "In early 1943, …". */
  static final int LEADING = 30;

  /** How many of the first times tell news from a narrative. */
  private static final int OPENING = 3;

  /** How far on a report still speaks of the months that it named. */
  private static final int NEAR = 300;

  /** How far apart a date and what is said of it stand: "May 2 -- only two days after". */
  private static final int BESIDE = 12;

  private final LocalDate published;
  private final boolean narrative;
  private final Map<TimeExpression, Integer> years;
  private Period last;
  private int lastEnd;
  private boolean lastStated;
  private Period day;
  private Period month;
  private Period year;
  private Period quarter;
  private Period lastQuarter;
  private Sentence sentence;
  private int longPeriod = -1;
  private Period explicitYear;
  private Sentence explicitSentence;
  private int explicitAt;

  Story(LocalDate published, List<TimeExpression> expressions, String text) {
    this.published = published;
    this.narrative = isNarrative(published, expressions);
    this.years = narrative ? NarrativeYears.of(expressions, text) : Map.of();
  }

  /**
   * More dates with a year of long ago than words that point to the day of writing, and none of
   * those where news begins: "died Tuesday" opens a life's story that is news all the same.
   */
  private static boolean isNarrative(LocalDate published, List<TimeExpression> expressions) {
    int distant = 0;
    int deictic = 0;
    int read = 0;
    for (TimeExpression expression : expressions) {
      Meaning meaning = expression.meaning();
      if (meaning instanceof Meaning.Modified modified) {
        meaning = modified.inner();
      }
      boolean day = pointsToDay(meaning);
      if (published != null && (day && read < OPENING || isOfNews(meaning))) {
        return false;
      }
      read += isDateline(meaning, published) ? 0 : 1;
      if (day
          || meaning instanceof Meaning.Relative relative && relative.from() == From.NOW
          || meaning instanceof Meaning.Shifted shifted && shifted.from() == From.NOW
          || meaning instanceof Meaning.OfDay) {
        deictic++;
      }
      Integer stated = statedYear(meaning);
      if (stated != null && (published == null || stated < published.getYear() - 1)) {
        distant++;
      }
    }
    return published == null ? distant > 0 : distant >= 5 && distant > 3 * deictic;
  }

  /**
   * "yesterday", "last night", "this morning", "this week": told on the day itself or soon after.
   */
  private static boolean isOfNews(Meaning meaning) {
    if (meaning instanceof Meaning.OfDay part) {
      boolean told = part.part() == DayPart.MORNING || part.part() == DayPart.AFTERNOON;
      return isDayBefore(part.day())
          || told && part.day() instanceof Meaning.Relative day && isNow(day) && day.offset() == 0;
    }
    return isDayBefore(meaning) || isWeekOfNow(meaning);
  }

  /** "this week", "last week" */
  private static boolean isWeekOfNow(Meaning meaning) {
    return meaning instanceof Meaning.Relative week
        && week.unit() == Unit.WEEK
        && week.from() == From.NOW
        && week.offset() <= 0
        && week.offset() >= -1;
  }

  private static boolean isDayBefore(Meaning meaning) {
    return meaning instanceof Meaning.Relative day && isNow(day) && day.offset() == -1;
  }

  private static boolean isNow(Meaning.Relative day) {
    return day.unit() == Unit.DAY && day.from() == From.NOW;
  }

  /** "ORLA | Tue May 3, 2016 9:05 am": the publication's own date, before the text begins. */
  private static boolean isDateline(Meaning meaning, LocalDate published) {
    Meaning day = meaning instanceof Meaning.Clock clock ? clock.day() : meaning;
    return published != null
        && day instanceof Meaning.Calendar date
        && date.month() == published.getMonthValue()
        && date.day() == published.getDayOfMonth();
  }

  /** "yesterday", "Friday", "Friday night": a day seen from the day of writing. */
  private static boolean pointsToDay(Meaning meaning) {
    if (meaning instanceof Meaning.OfDay part) {
      return part.day() != null && pointsToDay(part.day());
    }
    return meaning instanceof Meaning.Relative relative
            && relative.unit() == Unit.DAY
            && relative.from() == From.NOW
        || meaning instanceof Meaning.Calendar calendar
            && calendar.year() == null
            && calendar.month() == 0
            && calendar.weekday() != 0;
  }

  private static Integer statedYear(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar date && date.year() != null) {
      return statedYear(date.year());
    }
    if (meaning instanceof Meaning.PartOfYear part && part.year() != null) {
      return statedYear(part.year());
    }
    if (meaning instanceof Meaning.Modified modified) {
      return statedYear(modified.inner());
    }
    if (meaning instanceof Meaning.Shifted shifted && shifted.base() != null) {
      return statedYear(shifted.base());
    }
    if (meaning instanceof Meaning.Holiday holiday && holiday.year() != null) {
      return statedYear(holiday.year());
    }
    if (meaning instanceof Meaning.OfDay part && part.day() != null) {
      return statedYear(part.day());
    }
    if (meaning instanceof Meaning.Clock clock && clock.day() != null) {
      return statedYear(clock.day());
    }
    return meaning instanceof Meaning.Year year && !year.twoDigits() ? year.number() : null;
  }

  /** Remembers what an expression came to; relative times count from it. */
  void mention(TimeExpression expression, Reading reading) {
    if (isBusinessPeriod(expression.meaning())) {
      longPeriod = expression.span().end();
    }
    Period period = reading.period();
    if (period == null) {
      return;
    }
    if (period.unit() == Unit.QUARTER) {
      lastQuarter = period;
    }
    last = period;
    lastEnd = expression.span().end();
    boolean goesOn = lastStated && reading.why().kind() == AnchorKind.EXPRESSION;
    lastStated = goesOn || statedYear(expression.meaning()) != null;
    sentence = expression.sentence();
    boolean compared =
        reading.why().rule() == Rule.YEAR_EARLIER
            || published != null
                && (period.plus(5).first().isBefore(published)
                    || !period.last().isBefore(published.plusDays(10)));
    boolean back = quarter != null && !narrative && period.first().isBefore(quarter.first());
    if (period.unit() == Unit.QUARTER && (narrative || !compared && !back)) {
      quarter = period;
      longPeriod = -1;
    }
    if (isAside(expression, period)) {
      return;
    }
    if (period.unit().compareTo(Unit.YEAR) <= 0) {
      year = Period.of(Unit.YEAR, period.first());
      if (statedYear(expression.meaning()) != null) {
        explicitYear = year;
        explicitSentence = sentence;
        explicitAt = expression.span().begin();
      }
      month =
          period.unit().compareTo(Unit.MONTH) <= 0 ? Period.of(Unit.MONTH, period.first()) : null;
      day = period.unit() == Unit.DAY ? period : period.unit() == Unit.MONTH ? null : day;
      if (period.unit() == Unit.YEAR || period.unit() == Unit.MONTH) {
        day = day != null && period.contains(day.first()) ? day : null;
      }
    }
  }

  /** "the nine months", "the first half": what a business report compares besides its quarter. */
  private static boolean isBusinessPeriod(Meaning meaning) {
    if (meaning instanceof Meaning.Ended ended) {
      return isBusinessPeriod(ended.length());
    }
    return meaning instanceof Meaning.Length length
        && length.side() == Meaning.Side.NONE
        && length.amount().unit() == Unit.MONTH
        && (length.amount().count() == 6 || length.amount().count() == 9);
  }

  /** Whether the text has just told of six or nine months, so that a year earlier is a year. */
  boolean isAtLongPeriod(TimeExpression expression) {
    return longPeriod >= 0 && expression.span().begin() - longPeriod < NEAR;
  }

  /**
   * A bare year amid a sentence, away from the story's, is looked at but doesn't move the story.
   */
  private boolean isAside(TimeExpression expression, Period period) {
    return narrative
        && month != null
        && period.unit() == Unit.YEAR
        && !period.contains(month.first())
        && expression.span().begin() - expression.sentence().span().begin() > LEADING;
  }

  /** The year that a narrative's dates around it give an expression without one; or null. */
  Integer yearAmidOthers(TimeExpression expression) {
    return years.get(expression);
  }

  boolean isNarrative() {
    return narrative;
  }

  /** The day of publication, or null. */
  LocalDate published() {
    return published;
  }

  /** What was mentioned last, or null. */
  Period last() {
    return last;
  }

  /** The day mentioned last, as long as the story hasn't left its month; or null. */
  Period day() {
    return day;
  }

  /** The month of what was mentioned last, or null. */
  Period month() {
    return month;
  }

  /** The year of what was mentioned last, or null. */
  Period year() {
    return year;
  }

  /** The quarter that the text reports on, or null. */
  Period quarter() {
    return quarter;
  }

  /** The quarter mentioned last, be it one that another was compared with; or null. */
  Period lastQuarter() {
    return lastQuarter;
  }

  /** The year last written out in the sentence, if the expression shares its scene; or null. */
  Period yearWrittenBefore(TimeExpression expression) {
    return explicitSentence == expression.sentence()
            && SharedScene.holds(explicitSentence, explicitAt, expression.span().begin())
        ? explicitYear
        : null;
  }

  /**
   * The month or day mentioned last, if the text wrote it with its year not far before, or counted
   * it from one so written; or null.
   */
  Period dateJustWritten(TimeExpression expression) {
    boolean exact = last != null && last.unit().compareTo(Unit.MONTH) <= 0;
    return exact && lastStated && expression.span().begin() - lastEnd < NEAR ? last : null;
  }

  /** What the expression right before this one came to, or null where that has no place. */
  Period mentionedBeside(TimeExpression expression) {
    int gap = expression.span().begin() - lastEnd;
    return last != null && gap >= 0 && gap <= BESIDE ? last : null;
  }

  /** Whether the last mention stands in this sentence. */
  boolean mentionedIn(Sentence here) {
    return sentence == here;
  }
}
