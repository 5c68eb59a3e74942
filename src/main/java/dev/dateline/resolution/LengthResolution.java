package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Ended;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.resolution.Reading.Details;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Lengths of time; those that reach up to now or begin now also get their two ends. */
final class LengthResolution {

  private LengthResolution() {}

  static Reading resolve(Length meaning, Context context) {
    String value = value(meaning);
    boolean vague = meaning.amount().vague();
    Reading bare =
        Reading.of(
            TimexType.DURATION,
            value,
            null,
            Context.stated(
                vague ? Rule.VAGUE_LENGTH : Rule.LENGTH,
                vague ? "how many isn't told" : "the text names the length"));
    LocalDate now = context.now();
    if (meaning.side() == Side.NONE
        || meaning.side() == Side.WITHIN && context.cue().tense() != Tense.FUTURE
        || vague
        || now == null
        || meaning.amount().unit().isClock() && meaning.amount().unit() != Unit.HOUR) {
      return bare;
    }
    LocalDate far;
    try {
      far = move(now, meaning, meaning.side() == Side.PAST ? -1 : 1);
    } catch (DateTimeException e) {
      return bare;
    }
    if (far.getYear() < 1 || far.getYear() > 9999) {
      return bare;
    }
    LocalDate begin = meaning.side() == Side.PAST ? far : now;
    LocalDate end = meaning.side() == Side.PAST ? now : far;
    return bare.with(
            new Details(null, Period.day(begin).value(), Period.day(end).value(), null, null))
        .with(When.between(begin, end))
        .with(
            context.fromNow(
                Rule.ANCHORED_LENGTH,
                meaning.side() == Side.PAST ? "reaches up to the anchor" : "begins at the anchor"));
  }

  /**
   * "the three months ended Sept. 30": a length with its last day, and so with its place.
   *
   * @return the length, with an interval where that day is known
   */
  static Reading ended(Ended meaning, Context context) {
    Reading length = resolve(meaning.length(), context);
    Period last = context.resolve(meaning.last()).period();
    if (last == null
        || meaning.length().amount().vague()
        || last.unit().compareTo(Unit.MONTH) > 0) {
      return length;
    }
    LocalDate end = last.last();
    LocalDate before;
    try {
      before = move(end.plusDays(1), meaning.length(), -1);
    } catch (DateTimeException e) {
      return length;
    }
    if (before.getYear() < 1 || !before.isBefore(end)) {
      return length;
    }
    String begin = Period.day(before).value();
    return length
        .with(new Details(null, begin, Period.day(end).value(), null, null))
        .with(When.between(before, end))
        .with(context.why(last, AnchorKind.EXPRESSION, Rule.LENGTH, "ended then"));
  }

  private static LocalDate move(LocalDate from, Length length, int direction) {
    LocalDate moved = from;
    for (Length part = length; part != null; part = part.rest()) {
      moved = move(moved, part.amount(), direction);
    }
    return moved;
  }

  private static LocalDate move(LocalDate from, Amount amount, int direction) {
    long count = Math.min(Math.round(amount.count()), 1_000_000) * direction;
    return switch (amount.unit()) {
      case HOUR -> from.plusDays(direction * (long) Math.ceil(amount.count() / 24));
      case DAY, NIGHT -> from.plusDays(count);
      case WEEK, WEEKEND -> from.plusWeeks(count);
      case MONTH -> from.plusMonths(count);
      case QUARTER, SEASON -> from.plusMonths(3 * count);
      case HALF -> from.plusMonths(6 * count);
      default ->
          from.plusMonths(
              Math.round(Math.min(amount.count(), 100_000) * 12 * amount.unit().years())
                  * direction);
    };
  }

  /** "P2W", "PT30M", "P1Y6M", "PXD". */
  static String value(Length meaning) {
    Amount amount = meaning.amount();
    String first = part(amount);
    if (meaning.rest() != null) {
      StringBuilder whole = new StringBuilder("P");
      boolean clock = false;
      for (Length part = meaning; part != null; part = part.rest()) {
        whole
            .append(part.amount().unit().isClock() && !clock ? "T" : "")
            .append(part(part.amount()));
        clock = part.amount().unit().isClock();
      }
      return whole.toString();
    }
    if (!amount.whole() && !amount.vague()) {
      return fraction(amount);
    }
    if (amount.unit() == Unit.HOUR
        && amount.whole()
        && amount.count() > 0
        && amount.count() == 24) {
      return "P1D";
    }
    return "P" + (amount.unit().isClock() ? "T" : "") + first;
  }

  private static String part(Amount amount) {
    int years = amount.unit().years();
    if (amount.vague()) {
      return "X" + amount.unit().designator();
    }
    return years > 1
        ? number(amount.count() * years) + "Y"
        : number(amount.count()) + amount.unit().designator();
  }

  /** Halves as the next smaller unit where it divides: PT5H30M, P1Y6M; otherwise a decimal. */
  private static String fraction(Amount amount) {
    double whole = Math.floor(amount.count());
    boolean half = amount.count() - whole == 0.5;
    String head = whole > 0 ? number(whole) : "";
    if (half && amount.unit() == Unit.HOUR) {
      return "PT" + (head.isEmpty() ? "" : head + "H") + "30M";
    }
    if (half && amount.unit() == Unit.MINUTE) {
      return "PT" + (head.isEmpty() ? "" : head + "M") + "30S";
    }
    if (half && amount.unit() == Unit.YEAR) {
      return "P" + (head.isEmpty() ? "" : head + "Y") + "6M";
    }
    return "P" + (amount.unit().isClock() ? "T" : "") + part(amount);
  }

  private static String number(double count) {
    return count == Math.rint(count) && count < 1e15
        ? Long.toString((long) count)
        : Double.toString(count);
  }
}
