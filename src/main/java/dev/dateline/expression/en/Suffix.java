package dev.dateline.expression.en;

import dev.dateline.expression.Meaning;
import dev.dateline.expression.Meaning.Calendar;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Mod;
import dev.dateline.expression.Meaning.Modified;
import dev.dateline.expression.Meaning.Relative;
import dev.dateline.time.Unit;

/** Words after a time that belong to it: "1998 or later", "1990 and beyond". */
final class Suffix {

  private Suffix() {}

  static Match extend(Atoms a, Match found) {
    if (found.next() != null) {
      return found;
    }
    int i = found.end();
    Meaning meaning = found.meaning();
    if (meaning instanceof Meaning.Year) {
      if (a.says(i, "or") && a.says(i + 1, "later")) {
        return new Match(found.begin(), i + 2, new Modified(meaning, Mod.ON_OR_AFTER));
      }
      if (a.says(i, "or") && a.says(i + 1, "earlier")) {
        return new Match(found.begin(), i + 2, new Modified(meaning, Mod.ON_OR_BEFORE));
      }
      if (a.says(i, "and") && a.says(i + 1, "beyond")) {
        return new Match(found.begin(), i + 2, new Modified(meaning, Mod.ON_OR_AFTER));
      }
    }
    if (meaning instanceof Relative && a.says(i, "or") && a.says(i + 1, "so")) {
      return new Match(found.begin(), i + 2, new Modified(meaning, Mod.APPROX));
    }
    if (meaning instanceof Calendar date
        && date.weekday() != 0
        && date.day() == 0
        && a.saysAny(i, "last", "next", "this")
        && a.says(i + 1, "week")) {
      int offset = a.says(i, "last") ? -1 : a.says(i, "next") ? 1 : 0;
      return new Match(found.begin(), i + 2, date.in(new Relative(Unit.WEEK, offset, From.NOW)));
    }
    return found;
  }
}
