package dev.dateline.event.dating;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.time.When;
import java.time.LocalDate;

/** When an event is that a time expression dates: the signal turns the time into its bounds. */
final class LinkedWhen {

  private LinkedWhen() {}

  /**
   * @param published the day of publication, or null
   * @return null where the two together say nothing
   */
  static EventTime of(TimeLink link, VerbGroup group, LocalDate published) {
    When time = PartOfPeriod.of(link.time().value());
    When when = bounds(link, time, group, published);
    if (when == null) {
      return null;
    }
    return new EventTime(
        when,
        link.shared() ? Basis.INHERITED : Basis.EXPRESSION,
        link.time().id(),
        reason(link, published));
  }

  private static When bounds(TimeLink link, When time, VerbGroup group, LocalDate published) {
    return switch (link.signal()) {
      case AT -> known(time, group, published);
      case HEADING, FOR, TO, PREVIOUS_AT -> time;
      case SAME_DAY, LENGTH_AFTER -> When.day(time.earliest());
      case LENGTH_BEFORE -> When.day(time.latest());
      case SINCE -> since(Precise.begin(link.time().value()), published);
      case UNTIL -> until(Precise.end(link.time().value()), group, published);
      case BY ->
          Bounds.someDay(group.past() ? null : notAfter(published, time.latest()), time.latest());
      case BEFORE ->
          Bounds.someDay(
              group.past() ? null : notAfter(published, time.earliest()), time.earliest());
      case AFTER ->
          time.latest() == null
              ? null
              : Bounds.someDay(
                  time.latest(), group.past() ? notBefore(published, time.latest()) : null);
      case FROM, STARTING -> from(link, Precise.begin(link.time().value()), group, published);
    };
  }

  /** "Will open at the end of the year" told in November: in what is left of it. */
  private static When known(When time, VerbGroup group, LocalDate published) {
    boolean ahead = group.tense() == VerbGroup.Tense.FUTURE;
    if (published == null
        || !time.edtf().startsWith("[")
        || time.earliest() == null
        || time.latest() == null
        || published.isBefore(time.earliest())
        || published.isAfter(time.latest())) {
      return time;
    }
    if (ahead) {
      return Bounds.someDay(published, time.latest());
    }
    return group.past() ? Bounds.someDay(time.earliest(), published) : time;
  }

  /** From then up to the publication: more than that the text doesn't know. */
  private static When since(When time, LocalDate published) {
    if (time.earliest() == null) {
      return null;
    }
    LocalDate last = notBefore(published, time.earliest());
    return When.spanning(time, last == null ? null : When.day(last));
  }

  private static When until(When time, VerbGroup group, LocalDate published) {
    if (time.latest() == null) {
      return null;
    }
    LocalDate first = group.past() ? null : notAfter(published, time.latest());
    return When.spanning(first == null ? null : When.day(first), time);
  }

  private static When from(TimeLink link, When time, VerbGroup group, LocalDate published) {
    if (time.earliest() == null) {
      return null;
    }
    When until = link.until() == null ? null : Precise.end(link.until().value());
    if (until != null && until.latest() != null && !until.latest().isBefore(time.earliest())) {
      return When.spanning(time, until);
    }
    if (link.signal() == Signal.STARTING || !group.past()) {
      return When.spanning(time, null);
    }
    // "rose from a year earlier" compares; it doesn't date
    return null;
  }

  private static LocalDate notAfter(LocalDate day, LocalDate bound) {
    return day == null || bound == null || day.isAfter(bound) ? null : day;
  }

  private static LocalDate notBefore(LocalDate day, LocalDate bound) {
    return day == null || bound == null || day.isBefore(bound) ? null : day;
  }

  private static String reason(TimeLink link, LocalDate published) {
    String time = "'" + link.time().text() + "'";
    String shared = link.shared() ? ", which dates the verb it goes with" : "";
    return switch (link.signal()) {
          case AT, TO -> time + " in its clause";
          case HEADING -> time + " heads its entry";
          case FOR -> "all through " + time;
          case PREVIOUS_AT -> "'first time since': the previous one was at " + time;
          case SINCE -> "since " + time + (published == null ? "" : ", up to the publication date");
          case UNTIL -> "until " + time;
          case BY -> "by " + time + " at the latest";
          case BEFORE -> "before " + time;
          case AFTER -> "after " + time;
          case SAME_DAY -> "on the day of " + time;
          case LENGTH_AFTER -> "at the begin of " + time;
          case LENGTH_BEFORE -> "at the end of " + time;
          case FROM ->
              "from " + time + (link.until() == null ? "" : " to '" + link.until().text() + "'");
          case STARTING -> "from " + time + " on";
        }
        + shared;
  }
}
