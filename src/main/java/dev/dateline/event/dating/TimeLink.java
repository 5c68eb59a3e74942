package dev.dateline.event.dating;

import dev.dateline.resolution.ResolvedTime;

/**
 * A time expression and the trigger that it dates.
 *
 * @param trigger index of the trigger
 * @param time the expression
 * @param signal how the words relate the two
 * @param until the second half of a range ("from March to May"), or null
 * @param shared whether the expression belongs to another trigger's clause first, and to this one
 *     by coordination or by what that clause says of it
 */
record TimeLink(int trigger, ResolvedTime time, Signal signal, ResolvedTime until, boolean shared) {

  TimeLink forTrigger(int other) {
    return new TimeLink(other, time, signal, until, true);
  }
}
