package dev.dateline.store;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Participant;
import dev.dateline.time.Granularity;
import dev.dateline.time.When;
import dev.dateline.timeline.Editions;
import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** How an event of a timeline lies in its row. */
final class EventColumns {

  private static final int REASON = 2000;
  private static final int HEADLINE = 1000;
  private static final int NAMES = 100;
  private static final long DAY = 86_400;

  /** Sorts after every day that a text can name. */
  private static final long UNKNOWN = Long.MAX_VALUE / 2;

  private EventColumns() {}

  static void write(TimelineEvent event, Editions editions, StoredEvent row) {
    When when = event.time().when();
    row.headline = cut(event.headline(), HEADLINE);
    row.status = event.status().label();
    row.edtf = when == null ? null : when.edtf();
    row.earliest = when == null ? null : Days.number(when.earliest());
    row.latest = when == null ? null : Days.number(when.latest());
    row.granularity = when == null ? null : when.granularity().name();
    row.basis = event.time().basis().name();
    row.reason = cut(event.time().reason(), REASON);
    row.sortBegin = sortBegin(when);
    row.sortEnd = sortEnd(when);
    row.ownSalience = event.salience();
    row.retelling = event.retelling();
    row.salience = editions.salience(event.salience(), event.retelling());
    row.confidence = event.confidence();
    row.sources = event.sources();
    List<Participant> participants = event.participants().stream().limit(NAMES).toList();
    List<Participant> places = event.places().stream().limit(NAMES).toList();
    row.participants = AccountJson.writeNames(participants);
    row.places = AccountJson.writeNames(places);
    row.participantNames = folded(participants);
    row.placeNames = folded(places);
  }

  static EventTime time(StoredEvent row) {
    When when =
        row.edtf == null
            ? null
            : new When(
                row.edtf,
                Days.day(row.earliest),
                Days.day(row.latest),
                Granularity.valueOf(row.granularity));
    // Ids of time expressions mean something within their document alone.
    return new EventTime(when, Basis.valueOf(row.basis), null, row.reason);
  }

  /**
   * By the first day it may touch; where that is open by the last; by the time of day, if known.
   */
  private static long sortBegin(When when) {
    LocalDate day = when == null ? null : when.earliest() != null ? when.earliest() : when.latest();
    return day == null ? UNKNOWN : day.toEpochDay() * DAY + secondOfDay(when);
  }

  private static long sortEnd(When when) {
    LocalDate day = when == null ? null : when.latest();
    return day == null ? UNKNOWN : day.toEpochDay() * DAY + secondOfDay(when);
  }

  private static long secondOfDay(When when) {
    int t = when.edtf().indexOf('T');
    if (t < 0 || when.granularity().compareTo(Granularity.HOUR) > 0) {
      return 0;
    }
    try {
      String clock = when.edtf().substring(t + 1);
      int end = 0;
      while (end < clock.length() && end < 8 && "0123456789:".indexOf(clock.charAt(end)) >= 0) {
        end++;
      }
      clock = clock.substring(0, end);
      return LocalTime.parse(clock.length() == 2 ? clock + ":00" : clock).toSecondOfDay();
    } catch (DateTimeParseException e) {
      return 0;
    }
  }

  private static String folded(List<Participant> names) {
    StringBuilder folded = new StringBuilder();
    names.forEach(one -> folded.append(one.name().toLowerCase(Locale.ROOT)).append('\n'));
    return folded.toString();
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end);
  }
}
