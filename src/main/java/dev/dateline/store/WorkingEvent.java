package dev.dateline.store;

import dev.dateline.timeline.Report;
import dev.dateline.timeline.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An event of a timeline while a transaction works on it. */
final class WorkingEvent {

  final UUID id;
  final boolean isNew;
  final List<Told> told = new ArrayList<>();
  boolean touched;

  /** Where the accounts stood that were taken away; tells the event again after a correction. */
  final List<Account> removed = new ArrayList<>();

  WorkingEvent(UUID id, boolean isNew) {
    this.id = id;
    this.isNew = isNew;
  }

  void add(Told account) {
    told.add(account);
    touched = true;
  }

  List<Report> reports() {
    return told.stream().map(Told::report).toList();
  }

  List<Traits> traits() {
    return told.stream().map(Told::traits).toList();
  }

  /** Whether an account that was taken away told of the event with the same words. */
  boolean wasToldBy(Account account) {
    return removed.stream()
        .anyMatch(was -> was.triggers().stream().anyMatch(account.triggers()::contains));
  }
}
