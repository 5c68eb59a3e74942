package dev.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * From one time to another, both included. An end is a date, season or time of day, {@link
 * End#OPEN} ({@code ..}) or {@link End#UNKNOWN} (nothing).
 */
public record EdtfInterval(Bound from, Bound to) implements Edtf {

  /** An end of an interval: a time, or what it means that there is none. */
  public sealed interface Bound permits Bounded, End {}

  /** A known end: a date, season or time of day. */
  public record Bounded(Edtf time) implements Bound {
    public Bounded {
      if (time instanceof EdtfInterval || time instanceof EdtfSet) {
        throw new IllegalArgumentException("an interval can't begin or end with " + time);
      }
    }

    @Override
    public String toString() {
      return time.toString();
    }
  }

  /** An end that no time is given for. */
  public enum End implements Bound {
    OPEN(".."),
    UNKNOWN("");

    private final String spelling;

    End(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String toString() {
      return spelling;
    }
  }

  public EdtfInterval {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from instanceof End && to instanceof End) {
      throw new IllegalArgumentException("an interval needs one known end");
    }
    LocalDate first = earliest(from);
    LocalDate last = latest(to);
    if (first != null && last != null && first.isAfter(last)) {
      throw new EdtfFormatException(from + "/" + to, "it ends before it begins");
    }
  }

  public EdtfInterval(Edtf from, Edtf to) {
    this(new Bounded(from), new Bounded(to));
  }

  private static LocalDate earliest(Bound bound) {
    return bound instanceof Bounded known ? known.time().earliest() : null;
  }

  private static LocalDate latest(Bound bound) {
    return bound instanceof Bounded known ? known.time().latest() : null;
  }

  @Override
  public LocalDate earliest() {
    return earliest(from);
  }

  @Override
  public LocalDate latest() {
    return latest(to);
  }

  /** An ISO week where it is just that; EDTF has no other spelling for weeks. */
  @Override
  public Granularity granularity() {
    LocalDate first = earliest();
    LocalDate last = latest();
    if (first != null && last != null) {
      long days = ChronoUnit.DAYS.between(first, last) + 1;
      if (days == 7 && first.getDayOfWeek().getValue() == 1) {
        return Granularity.WEEK;
      }
      if (days == 2 && first.getDayOfWeek().getValue() == 6) {
        return Granularity.WEEKEND;
      }
    }
    return Granularity.INTERVAL;
  }

  @Override
  public String toString() {
    return from + "/" + to;
  }
}
