package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Year;

/** "1998", "'98", "fiscal 1989", "the year 2000", "nineteen forty-five", "480 BC", "1957-58". */
final class YearPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.NUMBER, Kind.ERA), "the", "fiscal", "calendar", "year", "fy");

  private static final WordSet CUES =
      WordSet.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "before",
          "after",
          "during",
          "early",
          "late",
          "mid",
          "through",
          "fiscal",
          "year",
          "from",
          "between",
          "to",
          "and",
          "or",
          "circa",
          "around",
          "about",
          "late",
          "on",
          "the",
          "than",
          "for",
          "season",
          "throughout");

  /** Words after which a number of the Middle Ages is a year even before a comma. */
  private static final WordSet STRONG_CUES =
      WordSet.of("in", "since", "until", "circa", "during", "early", "late", "from", "between");

  private static final int EARLIEST_BARE = 1500;
  private static final int LATEST_BARE = 2100;

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = at;
    if (a.says(i, "the") && (a.says(i + 1, "year") || a.says(i + 1, "fiscal"))) {
      i++;
    }
    boolean led = false;
    if (a.says(i, "fiscal")) {
      i++;
      if (a.says(i, "year")) {
        i++;
      }
      led = true;
    } else if (a.says(i, "calendar") && a.isDigits(i + 1)) {
      i++;
      led = true;
    } else if (a.says(i, "year") && (i > at || !a.says(at - 1, "a"))) {
      i++;
      led = true;
    } else if (a.says(i, "fy")) {
      i++;
      led = true;
    } else if (i > at) {
      return null;
    }
    if (a.is(i, Kind.ERA) && a.says(i, "ad") && a.number(i + 1) > 0) {
      return new Match(at, i + 2, new Year(a.number(i + 1), false));
    }
    Match range = beforeChrist(a, i);
    if (range != null) {
      return range;
    }
    Years.Found year = led ? Years.at(a, i) : Years.digits(a, i);
    if (led && a.says(i - 1, "fy") && a.isGlued(i)) {
      year = glued(a, i);
    }
    if (year == null && !led) {
      year = Years.at(a, i);
      if (year != null
          && year.year().twoDigits()
          && !a.saysOneOf(at - 1, CUES)
          && !a.isMark(at - 1, '(')) {
        return null;
      }
    }
    if (year == null) {
      return null;
    }
    if (!led && year.end() == i + 1 && !vouched(a, i, year.year().number())) {
      return null;
    }
    if (led && a.isAny(year.end(), Kinds.ANY_UNIT) && !a.says(year.end(), "quarter")) {
      return null;
    }
    return new Match(at, year.end(), year.year(), range(a, year.end(), year.year().number()));
  }

  /** "FY2022", "FY22". */
  private static Years.Found glued(Atoms a, int i) {
    boolean digits = a.length(i) == 2 || a.length(i) == 4 && a.number(i) > 1900;
    return digits && a.isDigits(i) && !(a.isGlued(i + 1) && a.isWord(i + 1))
        ? new Years.Found(i + 1, new Year(a.number(i), a.length(i) == 2))
        : null;
  }

  /** "480-479 BC", "264 to 241 BC": the era stands with the second year only. */
  static Match beforeChrist(Atoms a, int i) {
    if (a.number(i) < 1 || !a.isDash(i + 1) && !a.saysAny(i + 1, "to", "and", "or")) {
      return null;
    }
    int second = a.number(i + 2);
    int end = second > 0 && second < a.number(i) ? Years.era(a, i + 3) : 0;
    return end > 0 && Years.isBefore(a, i + 3)
        ? new Match(
            i,
            i + 1,
            new Year(1 - a.number(i), false),
            new Match(i + 2, end, new Year(1 - second, false)))
        : null;
  }

  /** Whether the words around a bare number let it be a year. */
  private static boolean vouched(Atoms a, int i, int number) {
    if (a.isMark(i + 1, '\'')
        || a.isApostrophe(i + 1)
        || a.isMark(i + 1, ')')
        || a.isMark(i + 1, ',')
        || a.isDash(i + 1)) {
      return (number >= EARLIEST_BARE || a.saysOneOf(i - 1, STRONG_CUES))
          && number <= LATEST_BARE
          && !isCounted(a, i + 1);
    }
    if (a.isAny(i + 1, Kinds.ANY_UNIT) && !a.says(i + 1, "quarter") || a.is(i + 1, Kind.NUMBER)) {
      return false;
    }
    if (a.isDigits(i + 1) && !a.isGlued(i + 1)) {
      return false;
    }
    boolean old = number < 1900;
    if (isNumbered(a, i)
        || (a.is(i + 1, Kind.COUNTED) || a.isCapital(i + 1) && a.is(i + 2, Kind.COUNTED))
            && !a.saysOneOf(i - 1, STRONG_CUES)
        || old && a.says(i - 1, "at")
        || old && !a.saysOneOf(i - 1, CUES) && isThings(a, i + 1)) {
      return false;
    }
    return a.saysOneOf(i - 1, CUES) || number >= EARLIEST_BARE && number <= LATEST_BARE;
  }

  private static boolean isCounted(Atoms a, int i) {
    return a.isDash(i)
        && a.isGlued(i)
        && a.isGlued(i + 1)
        && (a.isAny(i + 1, Kinds.ANY_UNIT) || a.isDigits(i + 1) && a.length(i + 1) > 4);
  }

  /** "1799 units", "1500 liters": a plural in lower case that no word of time vouches against. */
  private static boolean isThings(Atoms a, int i) {
    return a.isWord(i)
        && !a.isCapital(i)
        && a.word(i) == null
        && a.length(i) > 3
        && a.form(i).endsWith("s");
  }

  /** "Room 2010", "No. 1984", "Flight 1549": a capitalized noun owns the number. */
  private static boolean isNumbered(Atoms a, int i) {
    if (a.isMark(i - 1, '.')
        && a.isGlued(i - 1)
        && a.isCapital(i - 2)
        && a.length(i - 2) <= 3
        && a.word(i - 2) == null) {
      return true;
    }
    boolean model = a.isDash(i - 1) && a.isGlued(i) && a.isCapital(i - 2) && a.length(i - 2) == 1;
    return model || a.is(i - 1, Kind.NUMBERED) || isAddress(a, i);
  }

  /** "1984 Oak Street". */
  private static boolean isAddress(Atoms a, int i) {
    return a.isCapital(i + 1)
        && a.isCapital(i + 2)
        && a.word(i + 1) == null
        && switch (a.form(i + 2)) {
          case "Street", "Avenue", "Road", "Drive", "Lane", "Boulevard", "St", "Ave" -> true;
          default -> false;
        };
  }

  /** "1957-58", "1939-1945": the second year is an expression of its own. */
  private static Match range(Atoms a, int i, int first) {
    boolean dash =
        a.isDash(i) || a.isMark(i, '/') && a.isGlued(i) && a.isGlued(i + 1) && a.length(i + 1) == 2;
    if (!dash
        || !a.isDigits(i + 1)
        || a.isGlued(i + 2)
            && (a.isWord(i + 2) || a.isDash(i + 2) && a.isGlued(i + 3) && a.isDigits(i + 3))) {
      return null;
    }
    int second = a.number(i + 1);
    if (a.length(i + 1) == 2
        && a.isGlued(i)
        && a.isGlued(i + 1)
        && first >= 1000
        && second > first % 100) {
      return new Match(i + 1, i + 2, new Year(first / 100 * 100 + second, false));
    }
    return a.length(i + 1) == 4 && second > first && second <= LATEST_BARE
        ? new Match(i + 1, i + 2, new Year(second, false))
        : null;
  }
}
