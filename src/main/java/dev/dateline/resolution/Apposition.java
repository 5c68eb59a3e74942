package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Around;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.expression.Meaning.YearEarlier;
import dev.dateline.expression.TimeExpression;
import dev.dateline.time.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A time counted from the story and named at once by its date is that date: "three days earlier, on
 * May 2", "the next day, June 4,", "two years later (218 BC)". What a date is told again by is for
 * {@link ToldAgain}.
 */
final class Apposition {

  private static final int LONGEST_LINK = 5;

  private Apposition() {}

  /** The same expressions, those with a date in apposition given its meaning. */
  static List<TimeExpression> resolve(List<TimeExpression> expressions, String text) {
    List<TimeExpression> resolved = null;
    for (int i = 0; i + 1 < expressions.size(); i++) {
      TimeExpression counted = expressions.get(i);
      TimeExpression named = expressions.get(i + 1);
      Meaning again = ToldAgain.of(counted, named, text);
      if (again != null) {
        if (resolved == null) {
          resolved = new ArrayList<>(expressions);
        }
        resolved.set(i + 1, new TimeExpression(named.sentence(), named.span(), again));
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
