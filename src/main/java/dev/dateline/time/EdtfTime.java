package dev.dateline.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A time of day on a calendar day, spelled with its seconds as EDTF asks (level 0); to which unit
 * it is known is for {@link When#granularity()} to say.
 *
 * @param day the day, no digit unspecified
 * @param time to the second
 * @param offset from UTC, or null for local time
 */
public record EdtfTime(LocalDate day, LocalTime time, ZoneOffset offset) implements Edtf {

  public EdtfTime {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(time, "time");
    if (time.getNano() != 0) {
      throw new IllegalArgumentException("EDTF knows no fractions of seconds: " + time);
    }
  }

  @Override
  public LocalDate earliest() {
    return day;
  }

  @Override
  public LocalDate latest() {
    return day;
  }

  @Override
  public Granularity granularity() {
    return time.getSecond() != 0 ? Granularity.SECOND : Granularity.MINUTE;
  }

  @Override
  public String toString() {
    String clock = time.toString();
    return EdtfDate.of(day)
        + "T"
        + (clock.length() == 5 ? clock + ":00" : clock)
        + (offset == null ? "" : offset.getId());
  }
}
