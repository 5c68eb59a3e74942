package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Repeated;
import dev.dateline.expression.en.Amounts.Found;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.time.Unit;
import dev.dateline.time.YearlyDay;
import java.util.Locale;

/**
 * Times that come again: "daily", "every Friday", "each year", "twice a month", "every other week".
 */
final class RepeatedPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(
          Kinds.bits(Kind.ADVERB_SET, Kind.UNITS, Kind.NUMBER, Kind.VAGUE),
          "every",
          "each",
          "once",
          "twice",
          "thrice");

  /** Of the days of a week, those besides the first. */
  private static final int MOST_DAYS = 6;

  private final Pattern days;

  RepeatedPattern(Pattern days) {
    this.days = days;
  }

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    if (a.is(at, Kind.ADVERB_SET)) {
      boolean plain = a.says(at, "everyday") && a.isWord(at + 1) && !a.is(at + 1, Kind.FUNCTION);
      return a.isCapital(at) && at > 0 || plain || isRate(a, at) || isPaper(a, at)
          ? null
          : new Match(at, at + 1, new Repeated(a.word(at).value(Kind.ADVERB_SET), null, null));
    }
    if (a.saysAny(at, "every", "each")) {
      return every(a, at);
    }
    if (a.is(at, Kind.UNITS)
        && a.word(at).unit() == Unit.WEEKEND
        && a.saysAny(at - 1, "on", "at", "during")) {
      return new Match(at, at + 1, new Repeated("XXXX-WXX-WE", null, null));
    }
    return often(a, at);
  }

  /** "average daily volume", "20% annually", "10,000 units annually": how much, not when. */
  private static boolean isRate(Atoms a, int at) {
    return a.says(at - 1, "average")
        || a.isMark(at - 1, '%')
        || a.isDigits(at - 2)
            && a.isWord(at - 1)
            && (a.word(at - 1) == null || a.is(at - 1, Kind.COUNTED));
  }

  /** "the Turkish daily Milliyet", "a Milan weekly Diario": a newspaper. */
  private static boolean isPaper(Atoms a, int at) {
    boolean name = a.isWord(at - 1) && a.word(at - 1) == null;
    return name && a.isCapital(at + 1) && a.word(at + 1) == null
        || name && at > 1 && a.isCapital(at - 1) && (!a.isWord(at + 1) || isPrinted(a, at + 1));
  }

  /** "the Hurriyet daily newspaper". */
  private static boolean isPrinted(Atoms a, int i) {
    return switch (a.form(i)) {
      case "newspaper", "paper", "tabloid", "broadsheet", "reported", "said" -> true;
      default -> false;
    };
  }

  private Match every(Atoms a, int at) {
    String quant = a.says(at, "every") ? "EVERY" : "EACH";
    int i = at + 1;
    int step = 1;
    if (a.saysAny(i, "other", "second") && a.isAny(i + 1, Kind.UNIT.bit() | Kinds.ANY_WEEKDAY)) {
      step = 2;
      i++;
    } else if (a.saysAny(i, "single", "business", "working")) {
      i++;
    }
    if (a.is(i, Kind.UNIT)
        && !(a.is(i, Kind.ORDINAL) && a.isWord(i + 1) && a.word(i + 1) == null)) {
      Word word = a.word(i);
      if (word.saysShort()) {
        return new Match(at, i + 1, new Repeated(period(1, word.unit()), null, quant));
      }
      return new Match(
          at, i + 1, new Repeated(period(step * word.unitCount(), word.unit()), null, quant));
    }
    Quantity ordinal = Numbers.ordinal(a, i, 31);
    if (ordinal != null && a.is(ordinal.end(), Kind.UNIT)) {
      return new Match(
          at,
          ordinal.end() + 1,
          new Repeated(period((int) ordinal.value(), a.word(ordinal.end()).unit()), null, quant));
    }
    Found length = Amounts.at(a, i, false);
    if (length != null && length.amount().vague() && a.says(at, "every")) {
      String period = period(1, length.amount().unit()).replace('1', 'X');
      return new Match(at, length.end(), new Repeated(period, null, quant));
    }
    if (length != null
        && !length.amount().vague()
        && length.amount().whole()
        && !a.says(at, "each")) {
      return new Match(
          at,
          length.end(),
          new Repeated(period((int) length.amount().count(), length.amount().unit()), null, quant));
    }
    if (a.is(i, Kind.SEASON)) {
      String season = new String[] {"SP", "SU", "FA", "WI"}[a.value(i, Kind.SEASON) - 1];
      return new Match(at, i + 1, new Repeated("XXXX-" + season, null, quant));
    }
    if (a.is(i, Kind.DAY_PART)) {
      return new Match(
          at, i + 1, new Repeated("XXXX-XX-XXT" + a.word(i).dayPart().designator(), null, quant));
    }
    Match day = days.match(a, i);
    if (day != null
        && day.meaning() instanceof Meaning.Holiday holiday
        && holiday.year() == null
        && holiday.day() instanceof YearlyDay.Fixed fixed) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", fixed.month(), fixed.day());
      return new Match(at, day.end(), new Repeated(value, null, quant));
    }
    if (day != null
        && day.meaning() instanceof Calendar date
        && date.year() == null
        && day.next() == null) {
      int end = day.end();
      if (date.weekday() != 0) {
        if (a.is(end, Kind.DAY_PART)) {
          return new Match(
              at,
              end + 1,
              new Repeated(
                  "XXXX-WXX-" + date.weekday() + "T" + a.word(end).dayPart().designator(),
                  null,
                  quant));
        }
        return new Match(
            at,
            end,
            new Repeated("XXXX-WXX-" + date.weekday(), null, quant),
            more(a, end, quant, MOST_DAYS));
      }
      String value =
          String.format(
              Locale.ROOT,
              date.day() == 0 ? "XXXX-%02d" : "XXXX-%02d-%02d",
              date.month(),
              date.day());
      return new Match(at, end, new Repeated(value, null, quant));
    }
    return null;
  }

  /** "every Monday, Wednesday and Friday": "every" goes with all of them. */
  private static Match more(Atoms a, int end, String quant, int most) {
    int i = a.isMark(end, ',') ? end + 1 : end;
    if (a.saysAny(i, "and", "or")) {
      i++;
    }
    boolean second = most == MOST_DAYS && i > end + 1;
    if (i == end || most == 0 || second || !a.is(i, Kind.WEEKDAY)) {
      return null;
    }
    boolean listed = a.isMark(end, ',') && i == end + 1;
    Match rest = more(a, i + 1, quant, most - 1);
    boolean closed = !listed || rest != null;
    boolean free = rest != null || !a.isDigits(i + 1) && !a.isAny(i + 1, Kinds.ANY_MONTH);
    return closed && free && !a.is(i + 1, Kind.DAY_PART)
        ? new Match(
            i, i + 1, new Repeated("XXXX-WXX-" + a.value(i, Kind.WEEKDAY), null, quant), rest)
        : null;
  }

  /** "several times", "couple of times". */
  private static Quantity vague(Atoms a, int at) {
    return new Quantity(a.says(at + 1, "of") ? at + 2 : at + 1, a.says(at, "couple") ? 2 : 0);
  }

  /** "twice a month", "three times a year", "once every two weeks". */
  private static Match often(Atoms a, int at) {
    int times;
    int i;
    if (a.saysAny(at, "once", "twice", "thrice")) {
      times = a.says(at, "once") ? 1 : a.says(at, "twice") ? 2 : 3;
      i = a.afterHyphen(at + 1);
    } else {
      Quantity count = a.is(at, Kind.VAGUE) ? vague(a, at) : Numbers.cardinal(a, at);
      if (count == null || !a.says(count.end(), "times")) {
        return null;
      }
      times = (int) count.value();
      i = count.end() + 1;
    }
    if (a.saysAny(i, "a", "per", "each") || a.saysAny(i, "every", "an")) {
      if (a.is(i + 1, Kind.UNIT)) {
        return new Match(
            at,
            i + 2,
            new Repeated(
                period(a.word(i + 1).unitCount(), a.word(i + 1).unit()),
                times == 0 ? "X" : times + "X",
                a.saysAny(i, "each", "every") ? a.form(i).toUpperCase(Locale.ROOT) : null));
      }
    } else if (a.is(i, Kind.ADVERB_SET)) {
      String freq = times == 0 ? "X" : times + "X";
      return new Match(at, i + 1, new Repeated(a.word(i).value(Kind.ADVERB_SET), freq, null));
    }
    return null;
  }

  static String period(int count, Unit unit) {
    int years = unit.years();
    return years > 0
        ? "P" + count * years + "Y"
        : "P" + (unit.isClock() ? "T" : "") + count + unit.designator();
  }
}
