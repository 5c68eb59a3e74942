package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Holiday;
import dev.dateline.expression.Meaning.Pick;
import dev.dateline.expression.Meaning.Repeated;
import dev.dateline.expression.en.Numbers.Quantity;
import dev.dateline.expression.en.YearTail.Tail;
import dev.dateline.time.YearlyDay;

/**
 * "the first Tuesday in November", "the last Friday of May 2023", "the first Monday of each month",
 * "the first Monday of the month".
 */
final class NthWeekdayPattern implements Pattern {

  private static final Starters STARTERS =
      Starters.of(Kinds.bits(Kind.ORDINAL), "the", "every", "each");

  private static final int MOST = 4;

  @Override
  public boolean mayBegin(Word word) {
    return word == null || STARTERS.has(word);
  }

  @Override
  public Match match(Atoms a, int at) {
    int i = a.saysAny(at, "the", "every", "each") ? at + 1 : at;
    Quantity ordinal = Numbers.ordinal(a, i, MOST);
    boolean last = i > at && a.says(i, "last");
    int day = ordinal != null ? ordinal.end() : i + 1;
    if (ordinal == null && !last || !a.is(day, Kind.WEEKDAY) || !a.saysAny(day + 1, "of", "in")) {
      return null;
    }
    int weekday = a.value(day, Kind.WEEKDAY);
    int nth = last ? -1 : (int) ordinal.value();
    int month = day + 2;
    if (a.is(month, Kind.MONTH) && a.isCapital(month)) {
      return inMonth(a, at, month, weekday, nth);
    }
    boolean determined = a.saysAny(month, "every", "each", "the");
    return determined && a.says(month + 1, "month")
        ? new Match(at, month + 2, new Repeated("XXXX-WXX-" + weekday, "P1M", "EVERY"))
        : null;
  }

  private static Match inMonth(Atoms a, int at, int month, int weekday, int nth) {
    Tail tail = YearTail.at(a, month + 1, true);
    int end = tail == null ? month + 1 : tail.end();
    Meaning year = tail == null ? null : tail.year();
    YearlyDay rule = new YearlyDay.NthWeekday(a.value(month, Kind.MONTH), weekday, nth, 0);
    return new Match(at, end, new Holiday(a.form(month - 2), rule, year, Pick.OPEN));
  }
}
