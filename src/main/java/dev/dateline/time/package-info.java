/**
 * What a time is: {@link dev.dateline.time.When} on the calendar, {@link
 * dev.dateline.time.TimeValue} as TIMEX3 has it, {@link dev.dateline.time.Edtf} as ISO 8601-2
 * spells it, and {@link dev.dateline.time.Period} for the arithmetic of days, weeks, months and
 * longer. Values only: immutable, proleptic Gregorian, years counted astronomically (0000 is 1 BC).
 * Depends on no other room.
 */
package dev.dateline.time;
