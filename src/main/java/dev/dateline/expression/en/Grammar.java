package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.OfDay;
import dev.dateline.time.Unit;
import java.util.List;

/**
 * All kinds of expressions together: the longest one that begins at an atom wins, the earlier
 * pattern where two are as long. Immutable.
 */
final class Grammar {

  /** How deep expressions nest: "the end of the day before last Tuesday". */
  private static final int DEEPEST = 3;

  private static final int MONTHS = 12;

  private static final int MOST_DAYS = 1000;

  private static final int SHIFTED = 1 << 28;
  private static final int AROUND = 1 << 29;
  private static final int MODIFIED = 1 << 30;

  private final List<Pattern> patterns;
  private final Pattern days;

  /** For each word, bits of the patterns that may begin with it: few may. */
  private final int[] byWord;

  private final int byNumber;

  Grammar() {
    DatePattern dates = new DatePattern();
    WeekdayPattern weekdays = new WeekdayPattern();
    NumericDatePattern numeric = new NumericDatePattern();
    DeicticDayPattern deictic = new DeicticDayPattern();
    HolidayPattern holidays = new HolidayPattern();
    days = new Days(List.of(dates, weekdays, numeric, deictic, holidays));
    patterns =
        List.of(
            numeric,
            dates,
            weekdays,
            deictic,
            new ClockPattern(days),
            new DayPartPattern(days),
            new NthWeekdayPattern(),
            new YearPattern(),
            new EraPattern(),
            new QuarterPattern(),
            new SeasonPattern(),
            holidays,
            new RelativePattern(),
            new ReferencePattern(),
            new DurationPattern(),
            new RepeatedPattern(days));
    byWord = new int[Lexicon.ENGLISH.words().size()];
    for (Word word : Lexicon.ENGLISH.words()) {
      byWord[word.index()] = beginners(word);
    }
    byNumber = beginners(null);
  }

  /** All kinds, in the order of preference. */
  List<Pattern> patterns() {
    return patterns;
  }

  /** A bit for each pattern that may begin so. */
  private int beginners(Word word) {
    int bits = 0;
    for (int p = 0; p < patterns.size(); p++) {
      bits |= patterns.get(p).mayBegin(word) ? 1 << p : 0;
    }
    boolean any = word == null;
    bits |= any || ShiftedPattern.STARTERS.has(word) ? SHIFTED : 0;
    bits |= !any && AroundPattern.STARTERS.has(word) ? AROUND : 0;
    return bits | (any || ModifiedPattern.STARTERS.has(word) ? MODIFIED : 0);
  }

  /** The longest expression that begins there, or null. */
  Match match(Atoms a, int at) {
    Match found = match(a, at, 0);
    if (found == null || found.next() != null) {
      return found;
    }
    return isDay(found.meaning()) ? countedDay(a, found) : RelativePattern.thanLast(a, found);
  }

  /** "July 21, the fifth day of the strike", "today is the ninth day of": told again by a count. */
  private static Match countedDay(Atoms a, Match day) {
    int i = day.end();
    if (!a.isMark(i, ',') && !a.saysAny(i, "is", "was") || !a.says(i + 1, "the")) {
      return day;
    }
    Numbers.Quantity ordinal = Numbers.ordinal(a, i + 2, MOST_DAYS);
    if (ordinal == null || !a.says(ordinal.end(), "day") || !a.says(ordinal.end() + 1, "of")) {
      return day;
    }
    Meaning one = new Meaning.Length(new Meaning.Amount(1, Unit.DAY), null, Meaning.Side.NONE);
    return new Match(
        day.begin(),
        day.end(),
        day.meaning(),
        new Match(i + 1, ordinal.end() + 1, new Meaning.Named(one, 0)));
  }

  private Match match(Atoms a, int at, int depth) {
    Word word = a.word(at);
    int bits = word == null ? byNumber : byWord[word.index()];
    Match best = null;
    for (int rest = bits & (SHIFTED - 1); rest != 0; rest &= rest - 1) {
      best = longer(best, patterns.get(Integer.numberOfTrailingZeros(rest)).match(a, at));
    }
    if (depth < DEEPEST && bits >= SHIFTED) {
      Inner inner = i -> match(a, i, depth + 1);
      if ((bits & SHIFTED) != 0) {
        best = longer(best, ShiftedPattern.match(a, at, inner));
      }
      if ((bits & AROUND) != 0) {
        best = longer(best, AroundPattern.match(a, at, inner));
      }
      if ((bits & MODIFIED) != 0) {
        best = longer(best, ModifiedPattern.match(a, at, inner));
      }
    }
    return best == null ? null : withClock(a, ended(a, Suffix.extend(a, best)));
  }

  /**
   * "the fourth quarter ended Sept. 30", "the year to March 31": the date after it, a time of its
   * own, tells which.
   */
  private Match ended(Atoms a, Match quarter) {
    int i = quarter.end();
    Match opening = openingMonths(a, quarter);
    if (opening != null) {
      return opening;
    }
    if (a.saysAny(i, "that", "which")) {
      i++;
    }
    boolean ended = a.saysAny(i, "ended", "ending", "ends");
    if (quarter.next() != null
        || !ended && !a.saysAny(i, "to", "through")
        || quarter.meaning() instanceof Meaning.Length && !a.says(quarter.begin(), "the")) {
      return quarter;
    }
    Match day = days.match(a, ended && a.says(i + 1, "on") ? i + 2 : i + 1);
    if (day == null || !(day.meaning() instanceof Meaning.Calendar date) || date.month() == 0) {
      return quarter;
    }
    Meaning meaning = quarter.meaning();
    if (meaning instanceof Meaning.Length length && length.side() == Meaning.Side.NONE) {
      return new Match(quarter.begin(), quarter.end(), new Meaning.Ended(length, date));
    }
    if (!ended) {
      return quarter;
    }
    if (meaning instanceof Meaning.PartOfYear part
        && part.unit() == Unit.QUARTER
        && part.year() == null) {
      meaning = new Meaning.PartOfYear(Unit.QUARTER, part.number(), date, part.pick());
    } else if (meaning instanceof Meaning.TheUnit the && the.unit() == Unit.QUARTER) {
      meaning = new Meaning.PartOfYear(Unit.QUARTER, 0, date, Meaning.Pick.OPEN);
    }
    return new Match(quarter.begin(), quarter.end(), meaning);
  }

  /**
   * "the first nine months of 2012", "the last three months of last year": the year, a time of its
   * own, tells which.
   */
  private static Match openingMonths(Atoms a, Match months) {
    if (!(months.meaning() instanceof Meaning.Length length)
        || length.amount().unit() != Unit.MONTH && length.amount().unit() != Unit.QUARTER
        || length.rest() != null
        || length.amount().count() < 1
        || length.amount().count() > MONTHS
        || !a.says(months.begin(), "the")
        || !a.saysAny(months.begin() + 1, "first", "last", "final")
        || !a.says(months.end(), "of")) {
      return null;
    }
    YearTail.Tail year = YearTail.at(a, months.end(), true);
    if (year == null) {
      return null;
    }
    boolean first = a.says(months.begin() + 1, "first");
    if (length.amount().unit() == Unit.QUARTER) {
      return openingQuarters(months, length, first, year);
    }
    Meaning.Length plain = new Meaning.Length(length.amount(), null, Meaning.Side.NONE);
    int month = first ? (int) length.amount().count() : MONTHS;
    return new Match(
        months.begin(),
        months.end(),
        new Meaning.Ended(
            plain, new Meaning.Calendar(year.year(), month, 0, 0, Meaning.Pick.OPEN)));
  }

  /** "the first two quarters of 2012": a half; "the first three quarters": so long. */
  private static Match openingQuarters(
      Match quarters, Meaning.Length length, boolean first, YearTail.Tail year) {
    int count = (int) length.amount().count();
    if (count == 2) {
      int half = first ? 1 : 2;
      return new Match(
          quarters.begin(),
          year.end(),
          new Meaning.PartOfYear(Unit.HALF, half, year.year(), Meaning.Pick.OPEN));
    }
    return count == 3
        ? new Match(
            quarters.begin(),
            quarters.end(),
            new Meaning.Ended(
                new Meaning.Length(length.amount(), null, Meaning.Side.NONE),
                new Meaning.Calendar(year.year(), first ? 9 : MONTHS, 0, 0, Meaning.Pick.OPEN)))
        : null;
  }

  /** "Friday at 9 a.m.", "May 3, 5 p.m.": a clock time after a day belongs to it. */
  private Match withClock(Atoms a, Match day) {
    if (day.next() != null || !isDay(day.meaning())) {
      return day;
    }
    int i = day.end();
    if (a.isMark(i, ',')) {
      i++;
    }
    if (a.says(i, "at") && !a.isMark(day.end(), ',')) {
      i++;
    }
    if (i == day.end() && !a.isDigits(i) && !a.says(i, "noon") && !a.says(i, "midnight")) {
      return day;
    }
    Match clock = ClockPattern.bare(a, i);
    return clock == null
        ? day
        : new Match(
            day.begin(), clock.end(), ClockPattern.on(day.meaning(), (Clock) clock.meaning()));
  }

  static boolean isDay(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar date) {
      return date.day() != 0 || date.weekday() != 0;
    }
    return meaning instanceof Meaning.Relative relative
            && relative.unit() == Unit.DAY
            && relative.from() == Meaning.From.NOW
        || meaning instanceof OfDay part && part.day() != null && isDay(part.day())
        || meaning instanceof Meaning.Holiday holiday && holiday.day().length() == 1;
  }

  /** A day, however it is named. */
  private record Days(List<Pattern> kinds) implements Pattern {

    @Override
    public boolean mayBegin(Word word) {
      return kinds.stream().anyMatch(kind -> kind.mayBegin(word));
    }

    @Override
    public Match match(Atoms a, int at) {
      Match best = null;
      for (int k = 0; k < kinds.size(); k++) {
        best = longer(best, kinds.get(k).match(a, at));
      }
      return best;
    }
  }

  private static Match longer(Match one, Match other) {
    return one == null || other != null && other.last() > one.last() ? other : one;
  }

  /** Reads an expression at a later atom, one level deeper. */
  interface Inner {
    Match at(int i);
  }
}
