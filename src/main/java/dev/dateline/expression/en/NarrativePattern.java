package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.PartOfYear;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Reference;
import dev.dateline.expression.Meaning.Repeated;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.time.Unit;
import java.util.EnumSet;
import java.util.Set;

/**
 * What places words in time only where a text tells of times long past: "the former emperor", "at
 * the time", "during this period", "the winter offensive", "by night", "10,000 per day". TIMEX2,
 * which narratives are annotated with, has them; TimeML has not, and news tells its time otherwise.
 */
final class NarrativePattern implements Pattern {

  static final NarrativePattern INSTANCE = new NarrativePattern();

  private static final WordSet CUES =
      WordSet.of(
          "at",
          "by",
          "during",
          "from",
          "around",
          "in",
          "until",
          "since",
          "of",
          "throughout",
          "over",
          "for",
          "within",
          "before",
          "after");

  private static final Set<Unit> RATE_UNITS =
      EnumSet.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);

  private NarrativePattern() {}

  @Override
  public Match match(Atoms a, int at) {
    if (a.isGlued(at) && !a.isDash(at - 1) && a.mark(at - 1) != '"' && a.mark(at - 1) != '(') {
      return null;
    }
    Match found = adjective(a, at);
    if (found == null) {
      found = spokenOf(a, at);
    }
    if (found == null) {
      found = rate(a, at);
    }
    return found != null ? found : age(a, at);
  }

  private static Match adjective(Atoms a, int at) {
    boolean noun = a.isWord(at + 1);
    if (noun && a.saysAny(at, "former", "recent")
        || a.says(at, "recently") && a.says(at - 1, "the")) {
      return new Match(at, at + 1, Reference.PAST_REF);
    }
    if (noun && a.says(at, "future")) {
      return new Match(at, at + 1, Reference.FUTURE_REF);
    }
    if (a.saysAny(at, "present", "modern") && a.says(a.afterHyphen(at + 1), "day")) {
      return new Match(at, a.afterHyphen(at + 1) + 1, Reference.PRESENT_REF);
    }
    int season = a.says(at, "the") && !a.isWord(at + 2) ? at + 1 : at;
    if (a.is(season, Kind.SEASON) && !a.says(season, "fall")) {
      return new Match(
          at,
          season + 1,
          new PartOfYear(Unit.SEASON, a.value(season, Kind.SEASON), null, Pick.OPEN));
    }
    if (a.is(at, Kind.DAY_PART) && !a.isCapital(at)) {
      String part = a.word(at).dayPart().designator();
      return new Match(at, at + 1, new Repeated("XXXX-XX-XXT" + part, null, null));
    }
    return null;
  }

  /** "at the time", "during this period", "from this time on": a time that the story is at. */
  private static Match spokenOf(Atoms a, int at) {
    int i = at + 1;
    if (a.says(at, "the") && a.says(i, "same")) {
      i++;
    } else if (!a.saysAny(at, "the", "this", "that") && !a.says(at, "these")) {
      return null;
    }
    boolean noun = a.saysAny(i, "time", "period", "periods");
    return noun && a.saysOneOf(at - 1, CUES) && !a.says(i + 1, "being")
        ? new Match(at, i + 1, Reference.PAST_REF)
        : null;
  }

  /** "10,000 per day", "30 a week". */
  private static Match rate(Atoms a, int at) {
    boolean rate =
        a.says(at, "per") || a.says(at, "a") && (a.isDigits(at - 1) || a.is(at - 1, Kind.NUMBER));
    if (!rate || !a.is(at + 1, Kind.UNIT) || !RATE_UNITS.contains(a.word(at + 1).unit())) {
      return null;
    }
    Word unit = a.word(at + 1);
    return new Match(
        at,
        at + 2,
        new Repeated(RepeatedPattern.period(unit.unitCount(), unit.unit()), null, null));
  }

  /** "18 years old", "26 years of age". */
  static Match age(Atoms a, int at) {
    Quantity count = Numbers.cardinal(a, at);
    if (count == null || !a.is(count.end(), Kind.UNITS)) {
      return null;
    }
    int i = count.end() + 1;
    int end = a.says(i, "old") ? i + 1 : a.says(i, "of") && a.says(i + 1, "age") ? i + 2 : 0;
    Meaning length =
        new Length(new Amount(count.value(), a.word(count.end()).unit()), null, Side.NONE);
    return end == 0 ? null : new Match(at, end, length);
  }
}
