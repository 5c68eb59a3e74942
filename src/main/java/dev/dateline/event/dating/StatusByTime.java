package dev.dateline.event.dating;

import dev.dateline.event.EventTime;
import dev.dateline.event.Status;
import java.time.LocalDate;

/**
 * Where the language leaves open whether an event took place, its time tells: what lies wholly
 * after the publication is expected ("The court rules on Tuesday", published on Monday), however it
 * is told.
 */
public final class StatusByTime {

  private StatusByTime() {}

  /**
   * @param published the day of publication, or null: then the language alone decides
   */
  public static Status of(Status told, EventTime time, LocalDate published) {
    boolean claimed = told == Status.HAPPENED || told == Status.ONGOING;
    if (!claimed || published == null || time.when() == null) {
      return told;
    }
    LocalDate first = time.when().earliest();
    boolean ahead =
        first != null
            && (first.isAfter(published)
                || (first.equals(published) && time.when().edtf().startsWith("[")));
    return ahead ? Status.EXPECTED : told;
  }
}
