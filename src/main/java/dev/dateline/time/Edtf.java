package dev.dateline.time;

import java.time.LocalDate;

/**
 * A time in the Extended Date/Time Format (ISO 8601-2:2019): all of levels 0 and 1, and of level 2
 * unspecified digits anywhere, sub-year groupings and sets. Immutable; {@code toString} gives the
 * canonical spelling, and {@code parse(x.toString()).equals(x)}.
 *
 * <p>Not read: qualification of single components ({@code 2004-06~-11}), exponents and significant
 * digits of years.
 */
public sealed interface Edtf permits EdtfDate, EdtfTime, EdtfSeason, EdtfInterval, EdtfSet {

  /**
   * The first day it may touch; null where that is open or unknown. Qualification ({@code ~},
   * {@code ?}) doesn't widen it.
   */
  LocalDate earliest();

  /** The last day it may touch; null where that is open or unknown. */
  LocalDate latest();

  /** How exactly the time is known. */
  Granularity granularity();

  /**
   * @throws EdtfFormatException if the text is not EDTF; its message can be shown to a client
   */
  static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /** One calendar day. */
  static Edtf day(LocalDate day) {
    return EdtfDate.of(day);
  }

  /** From the first day to the last, both included. */
  static Edtf interval(LocalDate first, LocalDate last) {
    return new EdtfInterval(EdtfDate.of(first), EdtfDate.of(last));
  }
}
