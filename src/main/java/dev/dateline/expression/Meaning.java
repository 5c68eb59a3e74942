package dev.dateline.expression;

import dev.dateline.time.DayPart;
import dev.dateline.time.Unit;
import dev.dateline.time.YearlyDay;
import java.util.Objects;

/**
 * What the words of a time expression say, before it is anchored: a small tree of values that every
 * language can build and that knows no publication date. {@code toString} prints it.
 */
public sealed interface Meaning {

  /** Which of the many Fridays, Mays or springs the words ask for. */
  enum Pick {
    /** Nothing said: tense and context decide. */
    OPEN,
    /** "last", "past": the latest one that is over. */
    LAST,
    /** "this", "coming" in the anchor's own year or week. */
    THIS,
    /** "next": the first one that is still to come. */
    NEXT,
    /** "the same", "that": the one spoken of. */
    SAME,
    /** "the following" the time spoken of. */
    FOLLOWING,
    /** "the previous", seen from the time spoken of. */
    PREVIOUS
  }

  /** What a relative time is counted from. */
  enum From {
    /** The moment of writing: "yesterday", "ago", "last week". */
    NOW,
    /** The time the story is at: "the next day", "two years later". */
    STORY,
    /** Either, as the text suggests. */
    EITHER
  }

  /** TIMEX3 modifier. */
  enum Mod {
    START,
    MID,
    END,
    APPROX,
    MORE_THAN,
    LESS_THAN,
    EQUAL_OR_MORE,
    EQUAL_OR_LESS,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER
  }

  /** Which way a duration lies from its anchor. */
  enum Side {
    NONE,
    /** "the past two weeks". */
    PAST,
    /** "the next five years". */
    FUTURE,
    /** "within 30 days": from now where the verb points ahead, none where it doesn't. */
    WITHIN,
    /** "in five years": the time then, where the verb points ahead; how long, where it doesn't. */
    THEN
  }

  /**
   * A number of units: "two and a half hours", "several days".
   *
   * @param count how many; 0 when that is vague ("several")
   * @param unit of what
   */
  record Amount(double count, Unit unit) {
    /** How TIMEX3 writes an unknown number. */
    public boolean vague() {
      return count == 0;
    }

    public boolean whole() {
      return count == Math.rint(count);
    }
  }

  /**
   * A year as the text writes it.
   *
   * @param number astronomical (0 is 1 BC), or 0 to 99 where only two digits are written
   * @param twoDigits whether the century is left out
   */
  record Year(int number, boolean twoDigits) implements Meaning {}

  /**
   * A day or month, some of whose fields the text may leave out.
   *
   * @param year {@link Year}, another time that lies in the year, or null
   * @param month 1 to 12, or 0
   * @param day 1 to 31, or 0
   * @param weekday 1 (Monday) to 7, or 0
   * @param pick which one where the year is left out
   */
  record Calendar(Meaning year, int month, int day, int weekday, Pick pick) implements Meaning {
    public Calendar {
      Objects.requireNonNull(pick, "pick");
    }

    public Calendar in(Meaning when) {
      return new Calendar(when, month, day, weekday, pick);
    }
  }

  /**
   * A date in digits whose order of day and month isn't certain.
   *
   * @param first the reading that the notation suggests
   * @param second the other
   */
  record Ambiguous(Calendar first, Calendar second) implements Meaning {}

  /**
   * A part of a year: season, quarter, half or numbered week.
   *
   * @param unit {@link Unit#SEASON}, {@link Unit#QUARTER}, {@link Unit#HALF} or {@link Unit#WEEK}
   * @param number from 1; spring is 1
   * @param year the year or a time in it, or null
   * @param pick which one where the year is left out
   */
  record PartOfYear(Unit unit, int number, Meaning year, Pick pick) implements Meaning {}

  /**
   * Ten or a hundred years named by their number.
   *
   * @param unit {@link Unit#DECADE}, {@link Unit#CENTURY} or {@link Unit#MILLENNIUM}
   * @param number the first year of a decade (0 to 99 without its century), or the ordinal of the
   *     century or millennium
   * @param beforeChrist counted backwards
   */
  record Era(Unit unit, int number, boolean beforeChrist) implements Meaning {}

  /**
   * A named day of the year.
   *
   * @param name for readers
   * @param day the rule by which it falls
   * @param year the year or a time in it, or null
   * @param pick which one where the year is left out
   */
  record Holiday(String name, YearlyDay day, Meaning year, Pick pick) implements Meaning {}

  /**
   * A period counted from an anchor: "yesterday" (-1 day), "this week" (0), "the next year" (1).
   */
  record Relative(Unit unit, int offset, From from) implements Meaning {}

  /** "the quarter", "the year": the one at issue; or a length of time, where no anchor has one. */
  record TheUnit(Unit unit) implements Meaning {}

  /** "the year-earlier quarter", "a year ago": the same period, years before. */
  record YearEarlier(int years, Unit unit, From from) implements Meaning {}

  /**
   * A distance from a time: "two days ago", "a week before Christmas".
   *
   * @param distance how far
   * @param direction -1 or 1
   * @param base what it is counted from, or null for the anchor
   * @param from the kind of anchor, where there is no base
   */
  record Shifted(Amount distance, int direction, Meaning base, From from) implements Meaning {}

  /** "the week of May 9", "Christmas week": the unit that holds another time. */
  record Around(Unit unit, Meaning inside) implements Meaning {}

  /** "the first month of 1999", "the last day of March": one of the units within a time. */
  record NthOf(int number, Unit unit, Meaning whole) implements Meaning {}

  /**
   * A part of a day.
   *
   * @param day the day, or null for the one spoken of
   */
  record OfDay(DayPart part, Meaning day, From from) implements Meaning {}

  /**
   * A time on the clock.
   *
   * @param day the day, or null for the one spoken of
   * @param hour 0 to 24
   * @param minute 0 to 59, or -1 where only the hour is named
   * @param second 0 to 59, or -1
   * @param offset from UTC as TIMEX3 writes it ({@code Z}, {@code +01:00}), or null
   */
  record Clock(Meaning day, int hour, int minute, int second, String offset) implements Meaning {}

  /**
   * A length of time.
   *
   * @param amount the longest unit first
   * @param rest what shorter units add to it, or null
   * @param side which way it lies from the moment of writing
   */
  record Length(Amount amount, Length rest, Side side) implements Meaning {}

  /**
   * A length that is told with its last day: "the three months ended Sept. 30".
   *
   * @param last the day, written as an expression of its own
   */
  record Ended(Length length, Calendar last) implements Meaning {}

  /**
   * A time that the date right before it has named: "May 2, the day after the vote", "January 17,
   * three days after the blast".
   *
   * @param counted what the words say by themselves, a {@link Shifted} or a {@link Length}
   * @param direction 1 for what comes after an event, -1 for what comes before, 0 for a part of it
   */
  record Named(Meaning counted, int direction) implements Meaning {}

  /**
   * Times that come again: "every Friday", "twice a month", "daily".
   *
   * @param value TIMEX3 value: {@code P1D}, {@code XXXX-WXX-5}
   * @param freq TIMEX3 frequency, or null
   * @param quant TIMEX3 quantifier, or null
   */
  record Repeated(String value, String freq, String quant) implements Meaning {}

  /** A time without a place on the calendar. */
  enum Reference implements Meaning {
    PRESENT_REF,
    PAST_REF,
    FUTURE_REF
  }

  /** A time of which a part is meant, or that is only nearly right. */
  record Modified(Meaning inner, Mod mod) implements Meaning {}
}
