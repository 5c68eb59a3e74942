package dev.dateline.time;

import dev.dateline.time.EdtfInterval.Bounded;
import dev.dateline.time.EdtfInterval.End;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When something is: as exactly as it is known and no more.
 *
 * @param edtf Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2) in its canonical spelling;
 *     {@link Edtf#parse} reads it
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

  /** A time with the bounds and granularity that its spelling tells. */
  public static When of(Edtf edtf) {
    return of(edtf, edtf.granularity());
  }

  /** A time whose granularity the spelling can't tell, such as a part of a day. */
  public static When of(Edtf edtf, Granularity granularity) {
    return new When(edtf.toString(), edtf.earliest(), edtf.latest(), granularity);
  }

  /**
   * @throws EdtfFormatException if the text is not EDTF
   */
  public static When parse(String edtf) {
    return of(Edtf.parse(edtf));
  }

  /** One calendar day. */
  public static When day(LocalDate day) {
    return of(EdtfDate.of(day));
  }

  /** From the first day to the last, both included; a day where they are the same. */
  public static When between(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : of(Edtf.interval(first, last));
  }

  /** From a day on, with no end known. */
  public static When from(LocalDate first) {
    return of(new EdtfInterval(new Bounded(EdtfDate.of(first)), End.OPEN));
  }

  /** Up to a day, with no beginning known. */
  public static When until(LocalDate last) {
    return of(new EdtfInterval(End.OPEN, new Bounded(EdtfDate.of(last))));
  }

  /**
   * From the beginning of one time to the end of another, each as exactly as it is known: {@code
   * 2022-02/2022-05-13}. An open or interval end gives its own outer bound; a time without a place
   * on the calendar (no bounds) can't be an end.
   *
   * @param from null for an open beginning
   * @param to null for an open end
   * @throws IllegalArgumentException if it would end before it begins, or both are null
   */
  public static When spanning(When from, When to) {
    return of(new EdtfInterval(first(from), last(to)));
  }

  /** The same time, marked approximate where it is a date or season; otherwise itself. */
  public When approximately() {
    Edtf time = Edtf.parse(edtf);
    if (time instanceof EdtfDate date) {
      return of(date.qualified(Qualification.APPROXIMATE), granularity);
    }
    if (time instanceof EdtfSeason season) {
      return of(
          new EdtfSeason(season.year(), season.code(), Qualification.APPROXIMATE), granularity);
    }
    return this;
  }

  /** Whether both may touch a common day; unknown and open bounds exclude nothing. */
  public boolean overlaps(When other) {
    return notAfter(earliest, other.latest) && notAfter(other.earliest, latest);
  }

  private static boolean notAfter(LocalDate a, LocalDate b) {
    return a == null || b == null || !a.isAfter(b);
  }

  private static EdtfInterval.Bound first(When when) {
    if (when == null) {
      return End.OPEN;
    }
    Edtf time = Edtf.parse(when.edtf);
    if (time instanceof EdtfInterval interval) {
      return interval.from();
    }
    return time instanceof EdtfSet
        ? when.earliest == null ? End.OPEN : new Bounded(EdtfDate.of(when.earliest))
        : new Bounded(time);
  }

  private static EdtfInterval.Bound last(When when) {
    if (when == null) {
      return End.OPEN;
    }
    Edtf time = Edtf.parse(when.edtf);
    if (time instanceof EdtfInterval interval) {
      return interval.to();
    }
    return time instanceof EdtfSet
        ? when.latest == null ? End.OPEN : new Bounded(EdtfDate.of(when.latest))
        : new Bounded(time);
  }
}
