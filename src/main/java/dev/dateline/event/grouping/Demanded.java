package dev.dateline.event.grouping;

import dev.dateline.event.Mention;
import dev.dateline.event.Status;

/** Whether a verb asks for what its noun names: "called on Sunday for a ceasefire". */
final class Demanded {

  private Demanded() {}

  /** If so, it is the call that happened on Sunday, and the ceasefire is open. */
  static boolean of(Mention verb, Mention noun) {
    return noun.status() == Status.CONDITIONAL
        && verb.status() == Status.HAPPENED
        && !SupportVerbs.contains(verb.lemma());
  }
}
