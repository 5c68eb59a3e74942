package dev.dateline.expression.en;

/** What a word can be within a time expression; a word of the lexicon has one or several kinds. */
enum Kind {
  /** A month by its full name; 1 to 12. */
  MONTH,
  /** A month cut short, so that only what follows makes it one; 1 to 12. */
  MONTH_SHORT,
  /** A day of the week, 1 (Monday) to 7. */
  WEEKDAY,
  /** A day of the week cut short. */
  WEEKDAY_SHORT,
  /** Several of them: "Mondays". */
  WEEKDAYS,
  /** A number below a hundred, or a hundred, thousand, million. */
  NUMBER,
  /** A number that isn't known: "several". */
  VAGUE,
  /** first, second, third …. */
  ORDINAL,
  /** One of a unit, as {@code count UNIT} in the table. */
  UNIT,
  /** Several of a unit. */
  UNITS,
  /** Spring to winter, 1 to 4. */
  SEASON,
  /** A part of a day. */
  DAY_PART,
  /** Several of it: "nights". */
  DAY_PARTS,
  /** A day counted from today. */
  DAY,
  /** A part of a day counted from today: "tonight". */
  TONIGHT,
  /** Present, past or future. */
  REFERENCE,
  /** Comes again: "daily". */
  ADVERB_SET,
  /** early, mid, late. */
  MODIFIER,
  /** Decades in words: "nineties"; the first year. */
  DECADE,
  /** First word of a holiday's name. */
  HOLIDAY,
  /** a.m. is 0, p.m. is 12. */
  MERIDIEM,
  /** Time zone; the offset in minutes. */
  ZONE,
  /** BC, AD. */
  ERA,
  /** A word that makes a time expression by itself or with function words: "noon", "once". */
  CORE,
  /** What a number before it counts: "2000 guests". */
  COUNTED,
  /** A noun that makes a name of the time before it: "The Sunday Times", "Christmas Island". */
  NAMED,
  /** What "today's" makes one of our age: "today's world". */
  TIMELESS,
  /** A noun that owns the number after it: "Room 2010", "Windows 2000". */
  NUMBERED,
  /** last, this, next, the following …: which of several; an expression can begin with it. */
  POINTER,
  /** A function word that an expression can begin with. */
  LEAD,
  /** A word with a meaning of its own in some pattern. */
  FUNCTION;

  long bit() {
    return 1L << ordinal();
  }
}
