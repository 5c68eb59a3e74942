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
  private final Unit unit;
  private final DayPart dayPart;

  Word(String form, int index, long kinds, String[] values) {
    this.form = form;
    this.index = index;
    this.kinds = kinds;
    this.values = values;
    this.unit = named(Unit.class, of(Kind.UNIT), of(Kind.UNITS));
    this.dayPart = named(DayPart.class, of(Kind.DAY_PART), of(Kind.DAY_PARTS), of(Kind.TONIGHT));
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
    return unit;
  }

  /** Whether it is a unit cut short ("hrs", "min"), which needs a number in digits before it. */
  boolean saysShort() {
    return isAny(Kinds.ANY_UNIT) && form.length() <= 4 && SHORT.contains(form);
  }

  /** How many of {@link #unit} one of it is: 2 weeks for "fortnight". */
  int unitCount() {
    return numbers[is(Kind.UNIT) ? Kind.UNIT.ordinal() : Kind.UNITS.ordinal()];
  }

  /** The part of the day of a {@link Kind#DAY_PART}, its plural, or {@link Kind#TONIGHT}. */
  DayPart dayPart() {
    return dayPart;
  }

  private static <E extends Enum<E>> E named(Class<E> type, String... values) {
    for (String value : values) {
      if (value != null) {
        return Enum.valueOf(type, value.substring(value.indexOf(' ') + 1));
      }
    }
    return null;
  }

  /** The value that the table gives for one of these kinds, the first that it has. */
  private String of(Kind kind) {
    return values[kind.ordinal()];
  }

  @Override
  public String toString() {
    return form;
  }
}
