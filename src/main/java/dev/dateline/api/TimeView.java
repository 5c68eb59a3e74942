package dev.dateline.api;

import dev.dateline.event.EventTime;
import dev.dateline.time.When;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When an event is, as exactly as it is known and no more.
 *
 * @param edtf ISO 8601-2 (EDTF); null where the text bounds it in no way
 * @param earliest the first day it may touch; null where open
 * @param latest the last day it may touch; null where open
 * @param granularity how exactly it is known
 * @param basis {@code expression}, {@code inherited} or {@code document}
 * @param expression id of the time expression that dates it; null for none
 * @param reason one sentence for a reader
 */
@Schema(name = "EventTime")
public record TimeView(
    @Schema(examples = "2022-05-13") String edtf,
    @Schema(implementation = String.class, format = "date") String earliest,
    @Schema(implementation = String.class, format = "date") String latest,
    @Schema(examples = "day") String granularity,
    @Schema(examples = "expression") String basis,
    @Schema(examples = "t3") String expression,
    String reason) {

  static TimeView of(EventTime time) {
    When when = time.when();
    String basis = time.basis().label();
    if (when == null) {
      return new TimeView(null, null, null, null, basis, time.expression(), time.reason());
    }
    return new TimeView(
        when.edtf(),
        day(when.earliest()),
        day(when.latest()),
        when.granularity().label(),
        basis,
        time.expression(),
        time.reason());
  }

  static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
