package dev.dateline.expression.en;

import dev.dateline.expression.Meaning.Clock;
import dev.dateline.expression.en.Numbers.Quantity;

/** Clock times as they are spoken: "half past six", "a quarter to nine", "six-thirty". */
final class SpokenClock {

  private static final WordSet CUES =
      WordSet.of(
          "at", "by", "until", "till", "from", "around", "about", "before", "after", "since");

  private SpokenClock() {}

  static Match at(Atoms a, int at) {
    Match hyphened = hyphened(a, at);
    if (hyphened != null) {
      return hyphened;
    }
    int i = a.saysAny(at, "a", "an") ? at + 1 : at;
    int minutes;
    if (a.says(i, "half") && i == at) {
      minutes = 30;
    } else if (a.says(i, "quarter")) {
      minutes = 15;
    } else if (i == at && a.is(i, Kind.NUMBER) && a.value(i, Kind.NUMBER) < 30) {
      minutes = a.value(i, Kind.NUMBER);
    } else {
      return null;
    }
    i = a.says(i + 1, "minutes") ? i + 2 : i + 1;
    boolean past = a.says(i, "past");
    boolean ahead = a.says(i, "to") && minutes % 5 == 0 && minutes < 30;
    Quantity hour = past || ahead ? Numbers.cardinal(a, i + 1) : null;
    boolean ranged = ahead && minutes != 15 && !a.says(at - 1, "at");
    if (hour == null
        || ranged
        || hour.end() != i + 2
        || hour.value() < 1
        || hour.value() > 12
        || hour.value() != Math.rint(hour.value())
        || a.isAny(hour.end(), Kinds.ANY_UNIT)) {
      return null;
    }
    int total = (int) hour.value() * 60 + (past ? minutes : -minutes);
    return new Match(at, hour.end(), new Clock(null, total / 60, total % 60, -1, null));
  }

  /** "at six-thirty". */
  private static Match hyphened(Atoms a, int at) {
    int next = a.afterHyphen(at + 1);
    boolean clock =
        next > at + 1
            && a.saysOneOf(at - 1, CUES)
            && a.is(at, Kind.NUMBER)
            && a.value(at, Kind.NUMBER) <= 12
            && a.saysAny(next, "fifteen", "thirty")
            && !a.isAny(a.afterHyphen(next + 1), Kinds.ANY_UNIT);
    return clock
        ? new Match(
            at,
            next + 1,
            new Clock(null, a.value(at, Kind.NUMBER), a.value(next, Kind.NUMBER), -1, null))
        : null;
  }
}
