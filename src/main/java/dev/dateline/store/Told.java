package dev.dateline.store;

import dev.dateline.timeline.Report;
import dev.dateline.timeline.Traits;

/** An account with the traits that merging compares. */
record Told(Traits traits, Account account) {

  Report report() {
    return traits.report();
  }
}
