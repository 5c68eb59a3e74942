package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.OfDay;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Reference;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.Meaning.TheUnit;
import dev.dateline.time.Unit;

/**
 * Bare nouns of time in posts of social media: "long day", "good morning", "weekend over". In a
 * post they are about the moment of posting, where in prose they would mostly be no time at all.
 */
final class CasualPattern implements Pattern {

  /** Longer than a post with its links. */
  private static final int LONGEST_POST = 320;

  private CasualPattern() {}

  static final CasualPattern INSTANCE = new CasualPattern();

  /** Whether a text is a post: short, with a hashtag, a mention or a link. */
  static boolean isPost(String text) {
    return text.length() <= LONGEST_POST
        && (text.indexOf('#') >= 0 || text.indexOf('@') >= 0 || text.contains("http"));
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = a.saysAny(at, "the", "a", "an") ? at + 1 : at;
    if (a.saysAny(i, "first", "last", "whole") || a.saysAny(i, "late", "entire")) {
      i++;
    }
    if (a.isGlued(i)
        && (a.isMark(i - 1, '#')
            || a.isMark(i - 1, '@')
            || a.isMark(i - 1, '_')
            || a.isDigits(i - 1))) {
      return null;
    }
    Meaning meaning = meaning(a, i);
    if (meaning == null) {
      return null;
    }
    boolean counted = a.says(i, "day") && a.isDigits(i + 1) && a.length(i + 1) < 3;
    return new Match(at, counted ? i + 2 : i + 1, meaning);
  }

  private static Meaning meaning(Atoms a, int i) {
    if (a.isAny(i, Kind.DAY_PART.bit() | Kind.DAY_PARTS.bit())) {
      Kind kind = a.is(i, Kind.DAY_PART) ? Kind.DAY_PART : Kind.DAY_PARTS;
      return new OfDay(a.word(i).dayPart(kind), new Relative(Unit.DAY, 0, From.NOW), From.NOW);
    }
    if (a.is(i, Kind.SEASON) && !a.says(i, "fall")) {
      return new PartOfYear(Unit.SEASON, a.value(i, Kind.SEASON), null, Pick.OPEN);
    }
    if (a.says(i, "future")) {
      return Reference.FUTURE_REF;
    }
    if (!a.isAny(i, Kinds.ANY_UNIT)
        || a.word(i).saysShort()
        || a.saysAny(i, "second", "quarter", "minute")) {
      return null;
    }
    Unit unit = a.word(i).unit();
    if (unit == Unit.WEEKEND) {
      return new TheUnit(unit);
    }
    return new Length(new Amount(a.is(i, Kind.UNIT) ? 1 : 0, unit), null, Side.NONE);
  }
}
