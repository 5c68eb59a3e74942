package dev.dateline.resolution;

import dev.dateline.expression.Meaning.Amount;
import dev.dateline.expression.Meaning.Ended;
import dev.dateline.expression.Meaning.From;
import dev.dateline.expression.Meaning.Length;
import dev.dateline.expression.Meaning.Shifted;
import dev.dateline.expression.Meaning.Side;
import dev.dateline.resolution.Reading.Details;
import dev.dateline.resolution.Resolution.AnchorKind;
import dev.dateline.text.Sentence;
import dev.dateline.time.Period;
import dev.dateline.time.TimexType;
import dev.dateline.time.Unit;
import dev.dateline.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Lengths of time; those that reach up to now or begin now also get their two ends. */
final class LengthResolution {

  /** How far before a length its modal verb may stand. */
  private static final int NEAR = 10;

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
    if (meaning.side() == Side.THEN) {
      return isThen(meaning, context)
          ? context.resolve(new Shifted(meaning.amount(), 1, null, From.NOW))
          : bare;
    }
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
    return bare.with(between(begin, end))
        .with(When.between(begin, end))
        .with(
            context.fromNow(
                Rule.ANCHORED_LENGTH,
                meaning.side() == Side.PAST ? "reaches up to the anchor" : "begins at the anchor"));
  }

  /**
   * Whether "in five years" tells when: "will end in five years", "expires in a week's time", but
   * not "could run it in two days", "will be the first in five years".
   */
  private static boolean isThen(Length meaning, Context context) {
    if (context.now() == null
        || context.story().isNarrative()
        || meaning.amount().unit().isClock()) {
      return false;
    }
    Sentence sentence = context.expression().sentence();
    int first = sentence.tokenAt(context.expression().span().begin());
    boolean time = isTime(sentence.content(), context.expression().span().end());
    if (!time && (context.cue().tense() != Tense.FUTURE || context.cue().finite())) {
      return false;
    }
    boolean modal = false;
    boolean past = false;
    for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
      String form = sentence.lower(i);
      if (CueWords.LATEST.contains(form)
          || CueWords.ABLE.contains(form)
          || sentence.tag(i).equals("JJS")
          || sentence.tag(i).equals("RBS")) {
        return false;
      }
      modal |= sentence.tag(i).equals("MD") || form.equals("due") || form.equals("going");
      past |= sentence.tag(i).equals("VBD");
    }
    return modal || time && !past;
  }

  /** Whether "time" follows, as in "a week's time", "two weeks' time", "10 days time". */
  private static boolean isTime(String text, int end) {
    int i = end;
    if (i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019')) {
      i += i + 1 < text.length() && text.charAt(i + 1) == 's' ? 2 : 1;
    }
    return text.startsWith(" time", i);
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
    return length
        .with(between(before, end))
        .with(When.between(before, end))
        .with(context.why(last, AnchorKind.EXPRESSION, Rule.LENGTH, "ended then"));
  }

  private static Details between(LocalDate begin, LocalDate end) {
    return new Details(null, Period.day(begin).value(), Period.day(end).value(), null, null);
  }

  /**
   * "January 17, three days after the blast": a length with the day at its end, or at its begin.
   *
   * @param direction 1 where the length lies before that day
   */
  static Reading beside(Length meaning, Period date, int direction, Context context) {
    Reading length = resolve(meaning, context);
    if (date.unit() != Unit.DAY || meaning.amount().unit().compareTo(Unit.WEEK) > 0) {
      // Months and years between two events are seldom told to the day.
      return length;
    }
    LocalDate other;
    try {
      other = move(date.first(), meaning, -direction);
    } catch (DateTimeException e) {
      return length;
    }
    if (other.getYear() < 1 || other.getYear() > 9999) {
      return length;
    }
    LocalDate begin = direction > 0 ? other : date.first();
    LocalDate end = direction > 0 ? date.first() : other;
    return length
        .with(between(begin, end))
        .with(When.between(begin, end))
        .with(
            context.why(
                date,
                AnchorKind.EXPRESSION,
                Rule.LENGTH,
                direction > 0
                    ? "reaches up to the date right before it"
                    : "begins at the date right before it"));
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
