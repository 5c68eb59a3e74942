package dev.dateline.store;

import dev.dateline.document.PublicationDate;
import dev.dateline.time.When;
import dev.dateline.timeline.Merging;
import dev.dateline.timeline.Report;
import dev.dateline.timeline.Traits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * The part of a timeline that one transaction works on: loads the events that a new account may
 * speak of, lets {@link Merging} decide, and remembers what has to be written. The caller holds the
 * timeline's lock.
 */
final class WorkingTimeline {

  /** Events up to which a timeline is worked on as a whole. */
  private static final long WHOLE = 10_000;

  private final UUID timeline;
  private final ReportRepository reports;
  private final EventRepository events;
  private final Map<UUID, WorkingEvent> loaded = new LinkedHashMap<>();
  private final Map<String, Set<WorkingEvent>> byKey = new HashMap<>();
  private Boolean isWhole;
  private final List<StoredReport> newReports = new ArrayList<>();

  WorkingTimeline(UUID timeline, EventRepository events, ReportRepository reports) {
    this.timeline = timeline;
    this.events = events;
    this.reports = reports;
  }

  /** Takes the accounts that a document gives into the timeline. */
  void add(UUID document, PublicationDate published, List<Account> accounts) {
    int position = 0;
    for (Account account : accounts) {
      Report report =
          new Report(document.toString(), published.day(), account.event(), account.lemmas());
      Told told = new Told(Traits.of(report), account);
      WorkingEvent event = eventOf(told.traits(), account);
      event.add(told);
      index(event, told);
      newReports.add(stored(event.id, document, position++, account));
    }
  }

  /** Takes away what a document says; events without any other account are left empty. */
  void remove(UUID document) {
    List<UUID> events = reports.eventsToldBy(document);
    load(events);
    String key = document.toString();
    for (UUID id : events) {
      WorkingEvent event = loaded.get(id);
      for (Told told : event.told) {
        if (told.report().document().equals(key)) {
          event.removed.add(told.account());
        }
      }
      event.told.removeIf(told -> told.report().document().equals(key));
      event.touched = true;
    }
    reports.delete("document", document);
  }

  /** Events whose accounts have changed, new ones included. */
  List<WorkingEvent> touched() {
    return loaded.values().stream().filter(event -> event.touched).toList();
  }

  /** Accounts to be written. */
  List<StoredReport> newReports() {
    return newReports;
  }

  private WorkingEvent eventOf(Traits report, Account account) {
    List<WorkingEvent> candidates = candidates(report);
    OptionalInt match =
        Merging.match(report, candidates.stream().map(WorkingEvent::traits).toList());
    if (match.isPresent()) {
      return candidates.get(match.getAsInt());
    }
    // After a correction the event keeps its id even if its date has moved.
    for (WorkingEvent event : loaded.values()) {
      if (event.told.isEmpty() && event.wasToldBy(account)) {
        return event;
      }
    }
    WorkingEvent created = new WorkingEvent(Ids.next(), true);
    loaded.put(created.id, created);
    return created;
  }

  /** Events that may be the same, the oldest first: the order decides between equals. */
  private List<WorkingEvent> candidates(Traits report) {
    When when = report.report().event().time().when();
    loadAround(when);
    Set<WorkingEvent> sharing = new HashSet<>();
    report.keys().forEach(key -> sharing.addAll(byKey.getOrDefault(key, Set.of())));
    return sharing.stream()
        .filter(event -> event.told.stream().anyMatch(told -> overlap(told.report(), when)))
        .sorted(Comparator.comparing(event -> event.id))
        .toList();
  }

  /** All of a timeline of a usual size at once, for its documents speak of the same days anyway. */
  private void loadAround(When when) {
    if (isWhole == null) {
      isWhole = events.count("timeline", timeline) <= WHOLE;
      if (isWhole) {
        load(events.ids(timeline));
      }
    }
    if (!isWhole && isBounded(when)) {
      load(events.overlapping(timeline, when));
    }
  }

  private void index(WorkingEvent event, Told told) {
    told.traits().keys().forEach(k -> byKey.computeIfAbsent(k, x -> new HashSet<>()).add(event));
  }

  private static boolean overlap(Report report, When when) {
    When other = report.event().time().when();
    return !isBounded(when) || !isBounded(other) || !before(other, when) && !before(when, other);
  }

  private static boolean isBounded(When when) {
    return when != null && (when.earliest() != null || when.latest() != null);
  }

  private static boolean before(When one, When other) {
    return one.latest() != null
        && other.earliest() != null
        && one.latest().isBefore(other.earliest());
  }

  private void load(Collection<UUID> ids) {
    List<UUID> missing = ids.stream().filter(id -> !loaded.containsKey(id)).toList();
    if (missing.isEmpty()) {
      return;
    }
    missing.forEach(id -> loaded.put(id, new WorkingEvent(id, false)));
    reports
        .told(missing)
        .forEach(
            (id, told) -> {
              WorkingEvent event = loaded.get(id);
              event.told.addAll(told);
              told.forEach(one -> index(event, one));
            });
  }

  private static StoredReport stored(UUID event, UUID document, int position, Account account) {
    StoredReport report = new StoredReport();
    report.id = Ids.next();
    report.event = event;
    report.document = document;
    report.position = position;
    report.account = AccountJson.write(account);
    report.words = account.words();
    return report;
  }
}
