package dev.dateline.expression.en;

/** Sets of kinds that several patterns ask for. */
final class Kinds {

  /** A sentence without any of these, and without numbers, holds no time expression. */
  static final long PROMISING =
      bits(
          Kind.MONTH,
          Kind.MONTH_SHORT,
          Kind.WEEKDAY,
          Kind.WEEKDAY_SHORT,
          Kind.WEEKDAYS,
          Kind.UNIT,
          Kind.UNITS,
          Kind.SEASON,
          Kind.DAY_PART,
          Kind.DAY_PARTS,
          Kind.DAY,
          Kind.TONIGHT,
          Kind.REFERENCE,
          Kind.ADVERB_SET,
          Kind.DECADE,
          Kind.HOLIDAY,
          Kind.ERA,
          Kind.MERIDIEM,
          Kind.NUMBER,
          Kind.CORE);

  /** Words that an expression can begin with: all but mere function words. */
  static final long STARTING =
      ~bits(
          Kind.FUNCTION,
          Kind.ZONE,
          Kind.MERIDIEM,
          Kind.COUNTED,
          Kind.NAMED,
          Kind.NUMBERED,
          Kind.TIMELESS);

  /** Words that say something of time without another. */
  static final long MEANINGFUL = STARTING & ~bits(Kind.LEAD, Kind.POINTER);

  static final long ANY_MONTH = bits(Kind.MONTH, Kind.MONTH_SHORT);
  static final long ANY_WEEKDAY = bits(Kind.WEEKDAY, Kind.WEEKDAY_SHORT);
  static final long ANY_UNIT = bits(Kind.UNIT, Kind.UNITS);

  private Kinds() {}

  static long bits(Kind... kinds) {
    long bits = 0;
    for (Kind kind : kinds) {
      bits |= kind.bit();
    }
    return bits;
  }
}
