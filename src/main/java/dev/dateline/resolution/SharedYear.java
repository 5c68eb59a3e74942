package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Year;
import dev.dateline.expression.TimeExpression;
import dev.dateline.time.Unit;
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
      Part date = Part.of(bare(first.meaning()));
      Part dated = Part.of(bare(second.meaning()));
      if (first.sentence() != second.sentence()
          || date == null
          || date.year() != null
          || date.pick() != Pick.OPEN
          || dated == null
          || dated.year() == null
          || !links(text, first.span().end(), second.span().begin())) {
        continue;
      }
      Meaning full = in(bare(first.meaning()), yearOf(date, dated));
      Meaning meaning =
          first.meaning() instanceof Modified modified ? new Modified(full, modified.mod()) : full;
      if (shared == null) {
        shared = new ArrayList<>(expressions);
      }
      shared.set(i, new TimeExpression(first.sentence(), first.span(), meaning));
    }
    return shared == null ? expressions : shared;
  }

  /** A month, day or season, with or without its year. */
  private record Part(Meaning year, int month, Pick pick) {
    /** Null for what is no part of a year. */
    static Part of(Meaning meaning) {
      if (meaning instanceof Calendar date && date.month() != 0) {
        return new Part(date.year(), date.month(), date.pick());
      }
      // A winter lies in two years: "the winter and spring of 1920" tells neither of them.
      return meaning instanceof PartOfYear part && part.unit() == Unit.SEASON && part.number() < 4
          ? new Part(part.year(), part.number() * 3, part.pick())
          : null;
    }
  }

  private static Meaning in(Meaning part, Meaning year) {
    return part instanceof PartOfYear season
        ? new PartOfYear(season.unit(), season.number(), year, season.pick())
        : ((Calendar) part).in(year);
  }

  /** The year written with the second date; the one before it where the first has a later month. */
  private static Meaning yearOf(Part date, Part dated) {
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
