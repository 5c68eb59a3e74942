package dev.dateline.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When something is: as exactly as it is known and no more.
 *
 * @param edtf Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2) in its canonical spelling
 * @param earliest the first day it may touch, or null where that is open or unknown
 * @param latest the last day it may touch, or null where that is open or unknown
 * @param granularity how exactly it is known
 */
public record When(String edtf, LocalDate earliest, LocalDate latest, Granularity granularity) {

  public When {
    Objects.requireNonNull(edtf, "edtf");
    Objects.requireNonNull(granularity, "granularity");
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException(edtf + ": " + earliest + " is after " + latest);
    }
  }

  /** One calendar day. */
  public static When day(LocalDate day) {
    return new When(day.toString(), day, day, Granularity.DAY);
  }
}
