package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.TimeExpression;
import java.util.List;

/** What kind of text words are read in: some are times in one and not in another. */
public enum Genre {
  /** News, reports and all that is none of the others. */
  PROSE,
  /** A post of social media, about the moment of posting. */
  POST,
  /** A text that tells of years long past and hardly ever of its own day. */
  NARRATIVE;

  /** Fewer years than these are a look back. */
  private static final int LEAST_YEARS = 8;

  /** How many years a narrative names for each word that points to the day of writing. */
  private static final int YEARS_PER_DEICTIC = 4;

  /** The genre as far as the bare text tells. */
  public static Genre of(String text) {
    return PostStyle.is(text) ? POST : PROSE;
  }

  /** The genre as the expressions that were found in prose tell it. */
  public static Genre of(List<TimeExpression> expressions) {
    int years = 0;
    int deictic = 0;
    for (TimeExpression expression : expressions) {
      years += namesYear(expression.meaning()) ? 1 : 0;
      deictic += isDeictic(expression.meaning()) ? 1 : 0;
    }
    return years >= LEAST_YEARS && years > YEARS_PER_DEICTIC * deictic ? NARRATIVE : PROSE;
  }

  private static boolean namesYear(Meaning meaning) {
    if (meaning instanceof Meaning.Modified modified) {
      return namesYear(modified.inner());
    }
    if (meaning instanceof Meaning.Calendar date) {
      return date.year() != null && namesYear(date.year());
    }
    return meaning instanceof Meaning.Year year && !year.twoDigits();
  }

  /** "yesterday", "last week", "two years ago", "Friday": counted from the day of writing. */
  private static boolean isDeictic(Meaning meaning) {
    if (meaning instanceof Meaning.Modified modified) {
      return isDeictic(modified.inner());
    }
    return meaning instanceof Meaning.Relative relative && relative.from() == From.NOW
        || meaning instanceof Meaning.Shifted shifted && shifted.from() == From.NOW
        || meaning instanceof Meaning.Calendar date && date.month() == 0 && date.weekday() != 0;
  }
}
