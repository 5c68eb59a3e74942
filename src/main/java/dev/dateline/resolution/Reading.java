package dev.dateline.resolution;

import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.When;
import java.util.List;

/**
 * What a meaning comes to in its context, while it is still being worked out.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param when place on the calendar, or null
 * @param period the stretch of the calendar that later expressions count from, or null
 * @param details modifier, points, frequency and quantifier
 * @param why the decision behind it
 */
record Reading(TimexType type, String value, When when, Period period, Details details, Why why) {

  /** The rarer attributes of a TIMEX3, each null where it has none. */
  record Details(String mod, String beginPoint, String endPoint, String freq, String quant) {
    static final Details NONE = new Details(null, null, null, null, null);
  }

  /**
   * The decision: what it was counted from, by which rule, and how sure it is.
   *
   * @param anchor TIMEX3 value, or null
   * @param others readings that lost, the likeliest first
   */
  record Why(String anchor, AnchorKind kind, Rule rule, String reason, List<When> others) {
    Why because(String better) {
      return new Why(anchor, kind, rule, better, others);
    }
  }

  static Reading of(Period period, Why why) {
    return new Reading(
        TimexType.DATE,
        period.value(),
        period.isSpellable() ? period.when() : null,
        period,
        Details.NONE,
        why);
  }

  /** A value that has no period: a reference, a length, a date with unspecified fields. */
  static Reading of(TimexType type, String value, When when, Why why) {
    return new Reading(type, value, when, null, Details.NONE, why);
  }

  Reading with(Details other) {
    return new Reading(type, value, when, period, other, why);
  }

  Reading with(When other) {
    return new Reading(type, value, other, period, details, why);
  }

  Reading with(Why other) {
    return new Reading(type, value, when, period, details, other);
  }

  Reading mod(String mod) {
    return with(
        new Details(
            mod, details.beginPoint(), details.endPoint(), details.freq(), details.quant()));
  }
}
