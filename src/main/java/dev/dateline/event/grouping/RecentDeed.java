package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.text.Sentence;
import dev.dateline.time.When;
import java.time.LocalDate;

/**
 * Whether an event is news though no words of its clause date it: what a main clause says that
 * somebody with a name did, where the text around it or its being news puts it on a day of the week
 * up to publication. Without these, what happens on the day of a report and is told without "today"
 * would be on no timeline: "Velanto unveiled the car at a show in Dunmore".
 */
public final class RecentDeed {

  private static final int WEEK = 6;

  /**
   * WordNet's field of what is said: "urged a ceasefire" in a call is part of the call, and told
   * with it.
   */
  private static final int COMMUNICATION = 32;

  private RecentDeed() {}

  /**
   * @param published the day of publication, not null
   */
  public static boolean isToldOf(Group group, LocalDate published) {
    Account told = group.dated();
    return isRecent(told.mention().time().when(), published)
        && group.status() == Status.HAPPENED
        && told.trigger().eventClass() == EventClass.OCCURRENCE
        && Actions.field(told.mention().lemma()) != COMMUNICATION
        && Clause.isVerb(told.sentence(), told.token())
        && Worth.isMain(told.sentence(), told.token())
        && (isPast(told.sentence(), told.token()) || isHeading(told))
        && told.arguments().stream().anyMatch(argument -> argument.entity().isNamed());
  }

  private static boolean isRecent(When when, LocalDate published) {
    return when != null
        && when.earliest() != null
        && when.earliest().equals(when.latest())
        && !when.latest().isAfter(published)
        && !when.earliest().isBefore(published.minusDays(WEEK));
  }

  /** "Velanto unveils a car" stands in a heading for what it did. */
  private static boolean isHeading(Account account) {
    return account.sentenceNumber() == 0;
  }

  private static boolean isPast(Sentence sentence, int verb) {
    if (sentence.tag(verb).equals("VBD")) {
      return true;
    }
    for (int dependent : sentence.dependents(verb)) {
      if (sentence.relation(dependent).startsWith("aux")
          && sentence.tag(dependent).equals("VBD")
          && !sentence.lemma(dependent).equals("have")) {
        return true;
      }
    }
    return false;
  }
}
