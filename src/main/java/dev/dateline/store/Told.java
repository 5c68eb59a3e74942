package dev.dateline.store;

import dev.dateline.timeline.Report;

/** An account with the report that merging compares. */
record Told(Report report, Account account) {}
