package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Around;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Named;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.expression.Meaning.YearEarlier;
import dev.dateline.expression.TimeExpression;
import dev.dateline.time.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A time counted from the story and named at once by its date is that date: "three days earlier, on
 * May 2", "the next day, June 4,", "two years later (218 BC)". A date may also be told again by an
 * event: "May 2, the day after the vote".
 */
final class Apposition {

  private static final int LONGEST_LINK = 5;

  /** What stands between a date and the event beside it. */
  private static final Set<String> BESIDE =
      Set.of(
          ",",
          "-",
          "--",
          "\u2013",
          "\u2014",
          "(",
          ", just",
          ", only",
          ", exactly",
          "- just",
          "- only");

  private Apposition() {}

  /** The same expressions, those with a date in apposition given its meaning. */
  static List<TimeExpression> resolve(List<TimeExpression> expressions, String text) {
    List<TimeExpression> resolved = null;
    for (int i = 0; i + 1 < expressions.size(); i++) {
      TimeExpression counted = expressions.get(i);
      TimeExpression named = expressions.get(i + 1);
      Named again = toldAgain(counted, named, text);
      if (again != null) {
        if (resolved == null) {
          resolved = new ArrayList<>(expressions);
        }
        Meaning same =
            counted.meaning() instanceof Shifted shifted
                    && shifted.base() != null
                    && again.counted() instanceof Shifted
                // "a week after May 2, the day of the vote": it is May 2 that is told again.
                ? shifted.base()
                : again;
        resolved.set(i + 1, new TimeExpression(named.sentence(), named.span(), same));
      }
      if (counted.sentence() == named.sentence()
          && links(text, counted.span().end(), named.span().begin())
          && names(named.meaning(), unit(counted.meaning()))
          && (i == 0 || isWhole(named.meaning()))) {
        if (resolved == null) {
          resolved = new ArrayList<>(expressions);
        }
        Meaning meaning =
            counted.meaning() instanceof Relative relative && relative.unit() == Unit.WEEK
                ? new Around(Unit.WEEK, named.meaning())
                : counted.meaning() instanceof YearEarlier earlier
                        && named.meaning() instanceof PartOfYear part
                    ? yearEarlier(part, earlier)
                    : named.meaning();
        resolved.set(i, new TimeExpression(counted.sentence(), counted.span(), meaning));
      }
    }
    return resolved == null ? expressions : resolved;
  }

  /** "the year-ago quarter, the second ended Oct. 31": the second, a year before. */
  private static Meaning yearEarlier(PartOfYear quarter, YearEarlier earlier) {
    return new PartOfYear(
        quarter.unit(),
        quarter.number(),
        new Relative(Unit.YEAR, -earlier.years(), From.NOW),
        quarter.pick());
  }

  /** "May 2, the day after the vote": what the second says of the first, or null. */
  private static Named toldAgain(TimeExpression date, TimeExpression event, String text) {
    int gap = event.span().begin() - date.span().end();
    if (date.sentence() != event.sentence()
        || gap < 1
        || gap > LONGEST_LINK + LONGEST_LINK
        || !BESIDE.contains(text.substring(date.span().end(), event.span().begin()).strip())) {
      return null;
    }
    int end = event.span().end();
    if (event.meaning() instanceof Shifted shifted) {
      boolean day =
          shifted.base() == null
              && shifted.from() == From.STORY
              && shifted.distance().unit() == Unit.DAY
              && shifted.distance().count() == 1
              && isWord(text, end)
              && isTheDay(text, event);
      return day ? new Named(shifted, shifted.direction()) : null;
    }
    if (!(event.meaning() instanceof Length length)
        || length.amount().vague()
        || length.amount().unit().isClock()) {
      return null;
    }
    if (text.startsWith(" after ", end)) {
      return new Named(length, 1);
    }
    if (text.startsWith(" before ", end)) {
      return new Named(length, -1);
    }
    boolean part =
        text.startsWith(" of ", end)
            && length.amount().unit() == Unit.DAY
            && length.amount().count() == 1
            && isTheDay(text, event);
    return part ? new Named(length, 0) : null;
  }

  private static boolean isTheDay(String text, TimeExpression event) {
    return text.startsWith("the ", event.span().begin());
  }

  private static boolean isWord(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  /** The unit that a time counts from the story, or null. */
  private static Unit unit(Meaning meaning) {
    if (meaning instanceof Modified modified) {
      return unit(modified.inner());
    }
    if (meaning instanceof Shifted shifted && shifted.base() == null) {
      return shifted.from() == From.NOW || shifted.distance().vague()
          ? null
          : shifted.distance().unit();
    }
    if (meaning instanceof YearEarlier earlier && earlier.unit() == Unit.QUARTER) {
      return Unit.QUARTER;
    }
    return meaning instanceof Relative relative && relative.from() == From.STORY
        ? relative.unit()
        : null;
  }

  /** Whether the date is as exact as the unit counted. */
  private static boolean names(Meaning date, Unit unit) {
    if (unit == null) {
      return false;
    }
    if (date instanceof Calendar calendar) {
      boolean day = calendar.day() != 0 || calendar.weekday() != 0;
      return day ? unit == Unit.DAY || unit == Unit.WEEK : unit == Unit.MONTH;
    }
    if (date instanceof PartOfYear part && part.unit() == Unit.QUARTER) {
      return unit == Unit.QUARTER && part.year() != null;
    }
    return date instanceof Year && unit == Unit.YEAR;
  }

  /** Amid a story a date without its year takes that from the time counted, not the reverse. */
  private static boolean isWhole(Meaning date) {
    return date instanceof Year
        || date instanceof PartOfYear
        || date instanceof Calendar calendar && calendar.year() != null;
  }

  private static boolean links(String text, int begin, int end) {
    if (end - begin > LONGEST_LINK || end <= begin) {
      return false;
    }
    return switch (text.substring(begin, end).strip()) {
      case ",", ", on", ", in", "(" -> true;
      default -> false;
    };
  }
}
