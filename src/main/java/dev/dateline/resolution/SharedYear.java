package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.expression.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * A year written once for two dates: in "from 26 June to 4 August 1952" and "August and September
 * 1914" the first date has the year of the second, or the one before where its month comes later.
 */
final class SharedYear {

  private static final int LONGEST_LINK = 9;

  private SharedYear() {}

  /** The same expressions, years handed from the second of a pair to the first. */
  static List<TimeExpression> share(List<TimeExpression> expressions, String text) {
    List<TimeExpression> shared = null;
    for (int i = expressions.size() - 2; i >= 0; i--) {
      TimeExpression first = expressions.get(i);
      TimeExpression second = (shared == null ? expressions : shared).get(i + 1);
      if (first.sentence() != second.sentence()
          || !(bare(first.meaning()) instanceof Calendar date)
          || date.year() != null
          || date.month() == 0
          || date.pick() != Pick.OPEN
          || !(bare(second.meaning()) instanceof Calendar dated)
          || dated.month() == 0
          || dated.year() == null
          || !links(text, first.span().end(), second.span().begin())) {
        continue;
      }
      Calendar full = date.in(yearOf(date, dated));
      Meaning meaning =
          first.meaning() instanceof Modified modified ? new Modified(full, modified.mod()) : full;
      if (shared == null) {
        shared = new ArrayList<>(expressions);
      }
      shared.set(i, new TimeExpression(first.sentence(), first.span(), meaning));
    }
    return shared == null ? expressions : shared;
  }

  /** The year written with the second date; the one before it where the first has a later month. */
  private static Meaning yearOf(Calendar date, Calendar dated) {
    boolean turns = date.month() > dated.month();
    return turns && dated.year() instanceof Year year && !year.twoDigits()
        ? new Year(year.number() - 1, false)
        : dated.year();
  }

  private static Meaning bare(Meaning meaning) {
    return meaning instanceof Modified modified ? modified.inner() : meaning;
  }

  private static boolean links(String text, int begin, int end) {
    if (end - begin > LONGEST_LINK || end <= begin) {
      return false;
    }
    return switch (text.substring(begin, end).strip()) {
      case "-",
          "\u2013",
          "\u2014",
          "/",
          "to",
          "and",
          "or",
          "through",
          "until",
          "till",
          ", and",
          "&" ->
          true;
      default -> false;
    };
  }
}
