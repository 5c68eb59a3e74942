package dev.dateline.expression.en;

import dev.dateline.time.DayPart;
import dev.dateline.time.Unit;
import java.util.Set;

/**
 * An entry of the lexicon. Immutable; one object per spelling, so that words compare by identity.
 */
final class Word {

  private static final Set<String> SHORT =
      Set.of("sec", "secs", "min", "mins", "hr", "hrs", "wk", "wks", "mth", "mths", "yr", "yrs");

  private final String form;
  private final int index;
  private final long kinds;
  private final String[] values;
  private final int[] numbers;

  Word(String form, int index, long kinds, String[] values) {
    this.form = form;
    this.index = index;
    this.kinds = kinds;
    this.values = values;
    this.numbers = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      numbers[i] = leadingNumber(values[i]);
    }
  }

  private static int leadingNumber(String value) {
    if (value == null) {
      return 0;
    }
    int space = value.indexOf(' ');
    String head = space < 0 ? value : value.substring(0, space);
    return head.matches("-?[0-9]{1,9}") ? Integer.parseInt(head) : 0;
  }

  /** Lower case. */
  String form() {
    return form;
  }

  /** Its place in the lexicon, from 0. */
  int index() {
    return index;
  }

  long kinds() {
    return kinds;
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  boolean isAny(long mask) {
    return (kinds & mask) != 0;
  }

  /** The number that the table gives for that kind. */
  int number(Kind kind) {
    return numbers[kind.ordinal()];
  }

  /** The value that the table gives for that kind. */
  String value(Kind kind) {
    return values[kind.ordinal()];
  }

  /** The unit of a {@link Kind#UNIT} or {@link Kind#UNITS}. */
  Unit unit() {
    String value = values[is(Kind.UNIT) ? Kind.UNIT.ordinal() : Kind.UNITS.ordinal()];
    return Unit.valueOf(value.substring(value.indexOf(' ') + 1));
  }

  /** Whether it is a unit cut short ("hrs", "min"), which needs a number in digits before it. */
  boolean saysShort() {
    return isAny(Kinds.ANY_UNIT) && form.length() <= 4 && SHORT.contains(form);
  }

  /** How many of {@link #unit} one of it is: 2 weeks for "fortnight". */
  int unitCount() {
    return numbers[is(Kind.UNIT) ? Kind.UNIT.ordinal() : Kind.UNITS.ordinal()];
  }

  DayPart dayPart(Kind kind) {
    String value = values[kind.ordinal()];
    return DayPart.valueOf(value.substring(value.indexOf(' ') + 1));
  }

  @Override
  public String toString() {
    return form;
  }
}
