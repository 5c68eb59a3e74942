package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.grouping.Actions;
import dev.dateline.event.headline.PastTense;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a report is compared with others, computed once: a timeline compares each new report with
 * hundreds of known ones.
 */
public final class Traits {

  private final Report report;
  private final Set<String> words;
  private final Set<String> nameWords = new HashSet<>();

  /** Those who have a name; "the mayor" and "two men" may be anybody. */
  private final List<SameNames.Name> named;

  private final List<SameNames.Name> agents;
  private final List<SameNames.Name> patients;
  private final List<SameNames.Name> places;

  /** Someone without a name, like "the mayor", who may be someone with one. */
  private final List<SameNames.Name> describedAgents;

  private final List<SameNames.Name> describedPatients;

  /** What the forms of the words that report it begin with. */
  private final List<String> actions;

  private Traits(Report report) {
    Event event = report.event();
    this.report = report;
    List<Participant> proper = event.participants().stream().filter(SameNames::isProper).toList();
    named = SameNames.names(proper);
    proper.forEach(one -> nameWords.addAll(SameAction.words(one.name())));
    event.places().forEach(one -> nameWords.addAll(SameAction.words(one.name())));
    words = SameAction.words(event.headline());
    words.removeAll(nameWords);
    agents = SameNames.names(in(Role.AGENT, proper));
    patients = SameNames.names(in(Role.PATIENT, proper));
    places = SameNames.names(event.places());
    List<Participant> described =
        event.participants().stream().filter(SameNames::isDescription).toList();
    describedAgents = SameNames.names(in(Role.AGENT, described));
    describedPatients = SameNames.names(in(Role.PATIENT, described));
    actions =
        report.lemmas().stream()
            .flatMap(lemma -> Stream.of(stem(lemma), PastTense.of(lemma)))
            .distinct()
            .toList();
  }

  /** "resigned", "resignation": what is left without an ending. */
  private static String stem(String lemma) {
    return lemma.substring(0, Math.min(lemma.length(), Math.max(3, lemma.length() - 2)));
  }

  private static List<Participant> in(Role role, List<Participant> participants) {
    return participants.stream().filter(one -> one.role() == role).toList();
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
    Set<String> keys = new HashSet<>();
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

  /** Whether a word of a headline is a form of one of the words that report the event. */
  boolean isAction(String word) {
    return actions.stream().anyMatch(word::startsWith);
  }

  /** How well those agree who take part in the one and in the other. */
  Agreement names(Traits other) {
    if (SameNames.anyShared(patients, other.patients)) {
      return Agreement.DONE_TO_THE_SAME;
    }
    if (!patients.isEmpty()
        && !other.patients.isEmpty()
        && !SameNames.anyShared(patients, other.agents)
        && !SameNames.anyShared(agents, other.patients)) {
      return Agreement.DONE_TO_OTHERS;
    }
    if (SameNames.anyShared(agents, other.agents)) {
      return Agreement.DONE_BY_THE_SAME;
    }
    if (SameNames.anyShared(named, other.named) || SameNames.anyShared(places, other.places)) {
      return Agreement.SHARED;
    }
    if (!named.isEmpty() && !other.named.isEmpty()) {
      return Agreement.DIFFERENT;
    }
    return isDescribedBy(other) || other.isDescribedBy(this)
        ? Agreement.DESCRIBED
        : Agreement.UNKNOWN;
  }

  /** Whether the other describes a person in a role for which this one has a person's name. */
  private boolean isDescribedBy(Traits other) {
    return hasPerson(agents) && hasPerson(other.describedAgents)
        || hasPerson(patients) && hasPerson(other.describedPatients);
  }

  private static boolean hasPerson(List<SameNames.Name> names) {
    return names.stream().anyMatch(one -> one.participant().type() == Participant.Type.PERSON);
  }

  /** What the names of two reports say, and what that is worth in {@link Merging}. */
  enum Agreement {
    DONE_TO_THE_SAME(.55, 0),
    DONE_BY_THE_SAME(.35, 0),
    /** Someone in another role, or a place. */
    SHARED(.35, 0),
    /** One names whom the other only describes: "Marta Ruiz was arrested", "the mayor was". */
    DESCRIBED(.2, 0),
    /** One of the two names nobody: "the bridge was closed", "two men were arrested". */
    UNKNOWN(.2, 1),
    DIFFERENT(.1, 2),
    /** Both say to whom it was done, and to different ones: "stopped Kern", "stopped Brandt". */
    DONE_TO_OTHERS(-.3, 0);

    /** The most that names can be worth. */
    static final double MOST = .55;

    private final double worth;
    private final int words;

    Agreement(double worth, int words) {
      this.worth = worth;
      this.words = words;
    }

    double worth() {
      return worth;
    }

    /** How many other words two headlines must share besides. */
    int words() {
      return words;
    }
  }
}
