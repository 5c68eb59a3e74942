package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.text.Sentence;
import java.time.LocalDate;
import java.util.Set;

/**
 * "since September 11", "the lessons of Sept. 11", "September 11 changed": since 2001 a day known
 * by its date alone, unless it is told like any other ("on September 11 he left").
 */
final class DayOfAttacks {

  static final LocalDate DAY = LocalDate.of(2001, 9, 11);

  /** How soon such a day may come for a plan to mean it. */
  private static final int SOON = 60;

  private static final Set<String> BEFORE =
      Set.of("of", "after", "since", "before", "like", "including", "about", "post", "pre");

  private static final Set<String> AFTER =
      Set.of(
          "attack",
          "attacks",
          "terror",
          "terrorist",
          "atrocities",
          "commemoration",
          "commemorations",
          "memorial",
          "anniversary",
          "victims",
          "families");

  private DayOfAttacks() {}

  static boolean isMeant(Calendar date, Context context) {
    LocalDate now = context.published();
    if (date.month() != DAY.getMonthValue()
        || date.day() != DAY.getDayOfMonth()
        || date.year() != null
        || date.weekday() != 0
        || now == null
        || !now.isAfter(DAY)
        || context.expression().meaning() != date) {
      return false;
    }
    Sentence sentence = context.expression().sentence();
    int first = sentence.tokenAt(context.expression().span().begin());
    int last = sentence.tokenAt(context.expression().span().end());
    String before = first == 0 ? "" : sentence.lower(first - 1);
    boolean known =
        BEFORE.contains(before)
            || last < sentence.size() && AFTER.contains(sentence.form(last))
            || first == 0 && last < sentence.size() && sentence.tag(last).equals("VBD");
    return known && !(isSoon(now) && context.cue().tense() == Tense.FUTURE);
  }

  private static boolean isSoon(LocalDate now) {
    LocalDate next = DAY.withYear(now.getYear());
    return !next.isBefore(now) && !next.isAfter(now.plusDays(SOON));
  }
}
