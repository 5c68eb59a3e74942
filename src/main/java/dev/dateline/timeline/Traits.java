package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.event.Participant;
import dev.dateline.event.grouping.Actions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a report is compared with others, computed once: a timeline compares each new report with
 * hundreds of known ones.
 */
public final class Traits {

  private final Report report;
  private final Set<String> words;
  private final Set<String> nameWords = new HashSet<>();
  private final List<SameNames.Name> participants;
  private final List<SameNames.Name> places;

  /** Those with names to whom it was done. */
  private final List<SameNames.Name> patients;

  private final boolean named;

  private Traits(Report report) {
    Event event = report.event();
    this.report = report;
    event.participants().forEach(one -> nameWords.addAll(SameAction.words(one.name())));
    words = SameAction.words(event.headline());
    words.removeAll(nameWords);
    participants = SameNames.names(event.participants());
    places = SameNames.names(event.places());
    patients =
        SameNames.names(event.participants().stream().filter(Traits::isNamedPatient).toList());
    named = event.participants().stream().anyMatch(p -> p.type() != Participant.Type.OTHER);
  }

  private static boolean isNamedPatient(Participant one) {
    return one.role() == Participant.Role.PATIENT
        && one.type() != Participant.Type.OTHER
        && !one.name().isEmpty()
        && Character.isUpperCase(one.name().charAt(0));
  }

  public static Traits of(Report report) {
    return new Traits(report);
  }

  /** The report that they are of. */
  public Report report() {
    return report;
  }

  /**
   * Two reports that share no key are never of the same event; so whoever looks for candidates may
   * look them up by these.
   */
  public Set<String> keys() {
    Set<String> keys = new HashSet<>(words);
    for (String lemma : report.lemmas()) {
      keys.add(lemma);
      for (int sense : Actions.senses(lemma)) {
        keys.add("#" + sense);
      }
    }
    return keys;
  }

  /** Content words of the headline, without the names of those who take part. */
  Set<String> words() {
    return words;
  }

  /** Words of the names of those who take part. */
  Set<String> nameWords() {
    return nameWords;
  }

  /** Whether anyone or anything with a name takes part. */
  boolean hasNames() {
    return named;
  }

  /**
   * Whether both say to whom it was done, and to different ones: "stopped Kern", "stopped Brandt".
   */
  boolean isDoneToOthers(Traits other) {
    return !patients.isEmpty()
        && !other.patients.isEmpty()
        && !SameNames.anyShared(patients, other.participants)
        && !SameNames.anyShared(participants, other.patients);
  }

  boolean sharesNames(Traits other) {
    return SameNames.anyShared(participants, other.participants)
        || SameNames.anyShared(places, other.places);
  }
}
