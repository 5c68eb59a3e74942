package dev.dateline.event.dating;

import dev.dateline.time.Edtf;
import dev.dateline.time.EdtfDate;
import dev.dateline.time.EdtfInterval;
import dev.dateline.time.EdtfInterval.Bounded;
import dev.dateline.time.Granularity;
import dev.dateline.time.Qualification;
import dev.dateline.time.TimeValue;
import dev.dateline.time.When;
import java.util.Set;

/**
 * "Built in late 2021": the words stand for a stretch ({@code 2021-09~/2021-12~}), and the event is
 * on one of its days, not all through it ({@code [2021-09..2021-12]}, EDTF level 2).
 */
final class PartOfPeriod {

  private static final Set<String> PARTS = Set.of("START", "MID", "END");

  private PartOfPeriod() {}

  /** When something is that happened at this time. */
  static When of(TimeValue value) {
    When when = value.when();
    if (value.mod() == null
        || !PARTS.contains(value.mod())
        || !(Edtf.parse(when.edtf()) instanceof EdtfInterval interval)
        || !(interval.from() instanceof Bounded from && from.time() instanceof EdtfDate first)
        || !(interval.to() instanceof Bounded to && to.time() instanceof EdtfDate last)) {
      return when;
    }
    String edtf = "[" + exactly(first) + ".." + exactly(last) + "]";
    return new When(edtf, when.earliest(), when.latest(), Granularity.INTERVAL);
  }

  private static EdtfDate exactly(EdtfDate date) {
    return date.qualified(Qualification.NONE);
  }
}
