package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.OfDay;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Repeated;
import dev.dateline.time.DayPart;
import dev.dateline.time.Unit;

/**
 * Parts of days: "Friday night", "tonight", "last night", "the morning of June 6", "that evening",
 * "mid-afternoon yesterday".
 */
final class DayPartPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.TONIGHT, Kind.DAY_PART, Kind.POINTER), "the");

  private final Pattern days;

  DayPartPattern(Pattern days) {
    this.days = days;
  }

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word) || days.mayBegin(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    Match found = deictic(a, at);
    Match night = found != null && a.says(at, "overnight") ? days.match(a, at + 1) : null;
    if (night != null && night.next() == null && Grammar.isDay(night.meaning())) {
      return new Match(at, night.end(), new OfDay(DayPart.NIGHT, night.meaning(), From.EITHER));
    }
    if (found == null) {
      found = dayFirst(a, at);
    }
    return found != null ? found : partFirst(a, at);
  }

  /** "tonight", "last night", "this morning", "overnight"; null where the day isn't told. */
  static Match deictic(Atoms a, int at) {
    if (a.is(at, Kind.TONIGHT)) {
      Word word = a.word(at);
      return part(at, at + 1, word.dayPart(), 0);
    }
    if (!a.is(at + 1, Kind.DAY_PART)) {
      return null;
    }
    DayPart part = a.word(at + 1).dayPart();
    if (a.says(at, "this")) {
      return part(at, at + 2, part, 0);
    }
    return a.says(at, "last") && (part == DayPart.NIGHT || part == DayPart.EVENING)
        ? part(at, at + 2, part, -1)
        : null;
  }

  private static Match part(int at, int end, DayPart part, int offset) {
    return new Match(at, end, new OfDay(part, new Relative(Unit.DAY, offset, From.NOW), From.NOW));
  }

  /** "Friday night", "yesterday afternoon", "Monday mornings". */
  private Match dayFirst(Atoms a, int at) {
    Match day = days.match(a, at);
    if (day == null
        || day.next() != null
        || !Grammar.isDay(day.meaning()) && !(day.meaning() instanceof Repeated)) {
      return null;
    }
    int i = a.afterPossessive(day.end());
    if (a.isMark(i, ',') && a.is(i + 1, Kind.DAY_PART)) {
      i++;
    }
    if (a.saysAny(i, "early", "late")) {
      i++;
    }
    if (a.is(i, Kind.DAY_PART)) {
      return new Match(at, i + 1, new OfDay(a.word(i).dayPart(), day.meaning(), From.EITHER));
    }
    if (a.is(i, Kind.DAY_PARTS)
        && day.meaning() instanceof Meaning.Calendar date
        && date.weekday() != 0) {
      DayPart part = a.word(i).dayPart();
      return new Match(
          at,
          i + 1,
          new Repeated("XXXX-WXX-" + date.weekday() + "T" + part.designator(), null, null));
    }
    return null;
  }

  /** "the night of June 3", "the next morning", "that evening", "the morning", "mid-afternoon". */
  private Match partFirst(Atoms a, int at) {
    int i = at;
    boolean the = a.saysAny(i, "the", "that");
    boolean that = a.says(i, "that");
    if (the) {
      i++;
    }
    int offset = 0;
    boolean moved = false;
    if (a.saysAny(i, "next", "following", "previous") || a.says(i, "same")) {
      offset = a.says(i, "same") ? 0 : a.says(i, "previous") ? -1 : 1;
      moved = true;
      i++;
      if (a.says(i, "day") && (a.isApostrophe(i + 1))) {
        i = a.afterPossessive(i + 1);
      }
    }
    if (the && a.says(i + 1, "hours") && a.saysAny(i, "early", "small", "wee")) {
      Match day = a.saysAny(i + 2, "of", "on") ? dayOf(a, i + 3) : null;
      boolean morning = a.says(i + 2, "of") && a.says(i + 3, "the") && a.says(i + 4, "morning");
      if (day == null && (morning || !a.says(i + 2, "of"))) {
        int last = morning ? i + 5 : i + 2;
        return new Match(at, last, new OfDay(DayPart.MORNING, null, From.STORY));
      }
      return day == null
          ? null
          : new Match(at, day.end(), new OfDay(DayPart.MORNING, day.meaning(), From.EITHER));
    }
    if (a.says(i, "early") && the) {
      i++;
    }
    if (!a.is(i, Kind.DAY_PART)) {
      return null;
    }
    DayPart part = a.word(i).dayPart();
    int end = a.says(i + 1, "hours") ? i + 2 : i + 1;
    if (a.says(end, "of") || a.says(end, "on") || a.isMark(end, ',')) {
      Match day = days.match(a, end + 1);
      if (day != null
          && Grammar.isDay(day.meaning())
          && (day.next() == null
              || a.isDash(day.end())
              || a.isMark(day.end(), '/')
              || a.says(day.end(), "to"))) {
        return new Match(at, day.end(), new OfDay(part, day.meaning(), From.EITHER), day.next());
      }
    }
    if (the
        && !moved
        && part == DayPart.NIGHT
        && a.says(end, "before")
        && a.says(end + 1, "last")) {
      return part(at, end + 2, part, -2);
    }
    if (the && !moved && a.saysAny(end, "before", "after") && !a.isWord(end + 1)) {
      // "the night before", at the end of a clause: seen from the day spoken of.
      int days = a.says(end, "after") ? 1 : -1;
      return new Match(
          at, end + 1, new OfDay(part, new Relative(Unit.DAY, days, From.STORY), From.STORY));
    }
    Match day = the || moved ? null : days.match(a, end);
    if (day != null && day.next() == null && Grammar.isDay(day.meaning())) {
      return new Match(at, day.end(), new OfDay(part, day.meaning(), From.EITHER));
    }
    if (moved || that) {
      return new Match(
          at, end, new OfDay(part, new Relative(Unit.DAY, offset, From.STORY), From.STORY));
    }
    boolean by = !the && a.saysAny(at - 1, "by", "until");
    boolean led = by || the && a.saysAny(at - 1, "in", "during", "by") || a.says(at - 1, "this");
    boolean free = !a.isWord(end) && !a.isDash(end) || isFree(a, end);
    return led && !a.isCapital(i) && (by && !a.isDash(end) || free)
        ? new Match(at, end, new OfDay(part, null, From.STORY))
        : null;
  }

  /** A day by itself, with or without its morning. */
  private Match dayOf(Atoms a, int i) {
    Match day = days.match(a, i);
    if (day == null || day.next() != null || !Grammar.isDay(day.meaning())) {
      return null;
    }
    return a.says(day.end(), "morning") ? new Match(i, day.end() + 1, day.meaning()) : day;
  }

  private static boolean isFree(Atoms a, int i) {
    return a.word(i) != null && a.word(i).is(Kind.FUNCTION);
  }
}
