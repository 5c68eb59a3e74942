package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.text.Sentence;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Whether an event is news though no words of its clause date it: what a main clause says that
 * somebody with a name did, where the text around it or its being news puts it on a day of the week
 * up to publication. Without these, what happens on the day of a report and is told without "today"
 * would be on no timeline: "Velanto unveiled the car at a show in Dunmore".
 */
public final class RecentDeed {

  private static final int WEEK = 6;

  /** A report says in one of so many sentences from which day it is. */
  private static final int LEAD = 5;

  /** And in so many what is new; behind them it tells of what was before. */
  private static final int NEW = 10;

  /** What is told of somebody's life in passing. */
  private static final String BEAR = "bear";

  /**
   * WordNet's field of what is said: "urged a ceasefire" in a call is part of the call, and told
   * with it.
   */
  private static final int COMMUNICATION = 32;

  private RecentDeed() {}

  /**
   * Whether a document reports the news of its week, as its first sentences show: they have an
   * event of these days. An obituary or a feature tells of long ago without saying so in each
   * sentence.
   *
   * @param dated the events that words of their own clause date
   * @param published the day of publication, not null
   */
  public static boolean isNews(Collection<Group> dated, LocalDate published) {
    return dated.stream()
        .filter(group -> group.accounts().get(0).sentenceNumber() < LEAD)
        .anyMatch(group -> isRecent(group.time().when(), published));
  }

  /**
   * Not what only goes on ("was building"), nor what is dated by an event that is itself dated by
   * the publication alone: chains of those reach far back.
   *
   * @param published the day of publication, not null
   */
  public static boolean isToldOf(Group group, LocalDate published) {
    Account told = group.dated();
    EventTime time = told.mention().time();
    return isRecent(time.when(), published)
        && (time.basis() == Basis.DOCUMENT
            ? told.sentenceNumber() < NEW
            : !time.when().latest().equals(published))
        && !told.sentence().tag(told.token()).equals("VBG")
        && group.status() == Status.HAPPENED
        && told.trigger().eventClass() == EventClass.OCCURRENCE
        && Actions.field(told.mention().lemma()) != COMMUNICATION
        && !told.mention().lemma().equals(BEAR)
        && !Worth.isOfThePage(told)
        && Clause.isVerb(told.sentence(), told.token())
        && Worth.isMain(told.sentence(), told.token())
        && (isPast(told.sentence(), told.token()) || isHeading(told))
        && told.involvesNamed();
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
