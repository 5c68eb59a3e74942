package dev.dateline.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * The day (with its time and zone, if known) against which a document's relative dates are read.
 *
 * @param day the local day of publication, or null when unknown
 * @param time the local time of day, or null when only the day is known
 * @param offset the offset from UTC that came with the time, or null
 * @param source how it is known
 */
public record PublicationDate(LocalDate day, LocalTime time, ZoneOffset offset, Source source) {

  /** Who says when the document was published. */
  public enum Source {
    /** The client said so. */
    GIVEN,
    /** Metadata of the page (JSON-LD, meta elements, {@code <time>}). */
    METADATA,
    /** Words of the text itself: a dateline, "Published …". */
    TEXT,
    /** Nobody. Relative dates stay unresolved; they are never guessed from a clock. */
    NONE
  }

  private static final PublicationDate UNKNOWN = new PublicationDate(null, null, null, Source.NONE);

  public PublicationDate {
    Objects.requireNonNull(source, "source");
    if ((day == null) != (source == Source.NONE)) {
      throw new IllegalArgumentException("a day and its source go together");
    }
  }

  /** No date is known; nor will one be guessed. */
  public static PublicationDate unknown() {
    return UNKNOWN;
  }

  /** A day that the client gives, never null, without time and zone. */
  public static PublicationDate given(LocalDate day) {
    return new PublicationDate(day, null, null, Source.GIVEN);
  }

  /** Whether at least the day is known. */
  public boolean isKnown() {
    return day != null;
  }
}
