package dev.dateline.event.dating;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.time.When;
import java.util.HashMap;
import java.util.Map;

/**
 * "Abducted in March 1996 … his capture on March 26, 1996": where two mentions of one action differ
 * only in how exactly they are dated, the coarse one takes the finer day.
 */
final class FinerTime {

  private FinerTime() {}

  /**
   * @param linked the times that expressions give, null for triggers without one; changed in place
   */
  static void refine(Scene scene, EventTime[] linked) {
    Map<String, EventTime> days = new HashMap<>();
    for (int i = 0; i < linked.length; i++) {
      if (linked[i] != null && Bounds.isDay(linked[i].when())) {
        days.putIfAbsent(ActionKey.of(scene.trigger(i)), linked[i]);
      }
    }
    if (days.isEmpty()) {
      return;
    }
    for (int i = 0; i < linked.length; i++) {
      if (linked[i] == null || Bounds.isDay(linked[i].when())) {
        continue;
      }
      EventTime day = days.get(ActionKey.of(scene.trigger(i)));
      if (day != null && isDateAround(linked[i].when(), day.when())) {
        linked[i] =
            new EventTime(
                day.when(),
                Basis.INHERITED,
                day.expression(),
                linked[i].reason() + "; the day is told elsewhere");
      }
    }
  }

  /** A month or year, not a stretch that the event would fill. */
  private static boolean isDateAround(When coarse, When day) {
    return coarse.earliest() != null
        && coarse.latest() != null
        && !coarse.edtf().contains("/")
        && !day.earliest().isBefore(coarse.earliest())
        && !day.latest().isAfter(coarse.latest());
  }
}
