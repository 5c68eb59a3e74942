package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Mention;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Occasion;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.time.When;
import java.util.Map;

/**
 * The event that a verb only carries, begins, ends or foresees, and that a noun or another verb of
 * its clause names: "held talks", "won the election", "plans to enter".
 */
final class CarriedEvent {

  private final Map<Integer, Account> byPlace;
  private final Groups groups;
  private final TimeWords times;

  /**
   * @param byPlace mentions by where they begin in the text
   * @param groups what each mention was found to be of, so far
   */
  CarriedEvent(Map<Integer, Account> byPlace, Groups groups, TimeWords times) {
    this.byPlace = byPlace;
    this.groups = groups;
    this.times = times;
  }

  /** The mention that names the event; null for what is no verb or carries none. */
  Account of(Account account) {
    Sentence sentence = account.sentence();
    if (!Clause.isVerb(sentence, account.token())) {
      return null;
    }
    for (int dependent : sentence.dependents(account.token())) {
      Account other = byPlace.get(sentence.begin(dependent));
      if (other != null
          && other != account
          && carries(account, other, dependent)
          && !haveDatesApart(account.mention(), other.mention())) {
        return other;
      }
    }
    return null;
  }

  private boolean carries(Account verb, Account other, int dependent) {
    Sentence sentence = verb.sentence();
    return switch (Clause.plain(sentence.relation(dependent))) {
      case "nsubj", "obj" ->
          other.isNominal()
              && (SupportVerbs.contains(verb.mention().lemma())
                  || isAttribute(verb, other)
                  || isDatedByThe(verb.mention(), other.mention()));
      case "obl" ->
          other.isNominal()
              && isDatedByThe(verb.mention(), other.mention())
              && (Occasion.of(sentence, verb.token(), dependent)
                  || isDatedAfter(other) && !Occasion.isApart(sentence, verb.token(), dependent));
      case "xcomp" -> foresees(verb);
      case "advcl" -> Clause.isNearly(sentence, dependent);
      default -> false;
    };
  }

  /** "Plans to enter", "failed to win", "began to rise": the event is the other verb's. */
  static boolean foresees(Account verb) {
    EventClass eventClass = verb.mention().eventClass();
    return eventClass == EventClass.I_ACTION
        || eventClass == EventClass.I_STATE
        || eventClass == EventClass.ASPECTUAL;
  }

  /** "Lasted an hour", "requested the call": says more of an event already told. */
  boolean isAttribute(Account verb, Account noun) {
    return noun.isNominal()
        && !SupportVerbs.contains(verb.mention().lemma())
        && verb.mention().time().basis() != Basis.EXPRESSION
        && groups.of(noun).accounts().get(0) != noun;
  }

  /** "Won the election of November 2022": the words that date the noun date the verb. */
  private static boolean isDatedByThe(Mention verb, Mention noun) {
    return noun.time().basis() == Basis.EXPRESSION
        && !outlasts(noun, verb)
        && (verb.time().basis() != Basis.EXPRESSION
            || noun.time().expression().equals(verb.time().expression()));
  }

  /** "Agreed a contract until June 2030": that is no time to agree. */
  private static boolean outlasts(Mention noun, Mention verb) {
    When lasts = noun.time().when();
    When done = verb.time().when();
    return verb.status() == Status.HAPPENED
        && lasts != null
        && done != null
        && lasts.latest() != null
        && done.latest() != null
        && lasts.latest().isAfter(done.latest());
  }

  /** "Came under attack on Monday": trees hang on the noun what may as well date the verb. */
  private boolean isDatedAfter(Account noun) {
    ResolvedTime time = times.time(noun.mention().time().expression());
    return time != null && time.span().begin() > noun.mention().span().begin();
  }

  private static boolean haveDatesApart(Mention one, Mention other) {
    return one.time().basis() == Basis.EXPRESSION
        && other.time().basis() == Basis.EXPRESSION
        && one.time().expression() != null
        && !one.time().expression().equals(other.time().expression());
  }
}
