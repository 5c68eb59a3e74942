package dev.dateline.resolution;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.expression.TimeExpression;
import dev.dateline.time.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A day named soon after a clock time is that time's day: "at 9:20 a.m. (0820 GMT) Monday", "at
 * 9:30 local time on Wednesday".
 */
final class SharedDay {

  private static final int LONGEST_GAP = 30;

  private SharedDay() {}

  /** The same expressions, clock times without a day given the one that follows. */
  static List<TimeExpression> share(List<TimeExpression> expressions) {
    List<TimeExpression> shared = null;
    for (int i = expressions.size() - 2; i >= 0; i--) {
      TimeExpression first = expressions.get(i);
      TimeExpression second = (shared == null ? expressions : shared).get(i + 1);
      Meaning day = day(second.meaning());
      boolean near = second.span().begin() - first.span().end() <= LONGEST_GAP;
      if (first.sentence() != second.sentence() || !near || day == null) {
        continue;
      }
      Meaning meaning = first.meaning();
      Meaning given = give(meaning instanceof Modified modified ? modified.inner() : meaning, day);
      if (given == null) {
        continue;
      }
      if (shared == null) {
        shared = new ArrayList<>(expressions);
      }
      Meaning whole =
          meaning instanceof Modified modified ? new Modified(given, modified.mod()) : given;
      shared.set(i, new TimeExpression(first.sentence(), first.span(), whole));
    }
    return shared == null ? expressions : shared;
  }

  private static Meaning give(Meaning meaning, Meaning day) {
    return meaning instanceof Clock clock && clock.day() == null
        ? new Clock(day, clock.hour(), clock.minute(), clock.second(), clock.offset())
        : null;
  }

  private static Meaning day(Meaning meaning) {
    if (meaning instanceof Clock clock) {
      return clock.day();
    }
    boolean day =
        meaning instanceof Calendar date && (date.day() != 0 || date.weekday() != 0)
            || meaning instanceof Relative relative
                && relative.unit() == Unit.DAY
                && relative.from() == From.NOW;
    return day ? meaning : null;
  }
}
