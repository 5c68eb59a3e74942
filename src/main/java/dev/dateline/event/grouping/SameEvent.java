package dev.dateline.event.grouping;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Dependents;
import dev.dateline.event.entity.Entity;
import dev.dateline.event.entity.NounPhrase;
import dev.dateline.event.grouping.Actions.Likeness;
import dev.dateline.text.Sentence;
import dev.dateline.time.When;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether a mention speaks of an event that was mentioned before: the same action, at a time that
 * can be the same, with someone in common. A weighted sum, plain on purpose; a learned one would
 * replace this class alone.
 */
final class SameEvent {

  static final double ENOUGH = 2.6;

  /** What each further mention adds to the likeness of an event. */
  private static final double TAKEN_UP = .1;

  /** What it says where each has somebody with a name and none is of both. */
  private static final double OTHERS = -.8;

  private static final Set<String> FURTHER =
      Set.of("second", "third", "fourth", "fifth", "further", "fresh", "separate", "similar");

  private SameEvent() {}

  /** Likeness of a mention to an event; {@link #ENOUGH} and more means the same. */
  static double likeness(Account account, Group group) {
    double best = 0;
    List<Account> remembered = group.remembered();
    if (time(account.mention().time(), Group.dated(remembered).mention().time()) < 0) {
      return 0;
    }
    for (Account other : remembered) {
      best = Math.max(best, likeness(account, other));
    }
    // What was taken up once is what the text is about, and taken up again.
    return best + TAKEN_UP * Math.min(remembered.size() - 1, 2);
  }

  static double likeness(Account account, Account other) {
    double action = action(account, other);
    double time = time(account.mention().time(), other.mention().time());
    if (action == 0 || time < 0) {
      return 0;
    }
    double likeness = action + time + participants(account, other) + status(account, other);
    return likeness - .06 * (account.sentenceNumber() - other.sentenceNumber());
  }

  private static double action(Account account, Account other) {
    Likeness likeness = Actions.likeness(account.mention().lemma(), other.mention().lemma());
    if (carry(account, other) && account.first(Role.PATIENT) != other.first(Role.PATIENT)) {
      return 0; // "held hostages", "held talks"
    }
    if (account.isNominal() && isOneMore(account)) {
      return 0;
    }
    boolean definite = account.isNominal() && isDefinite(account);
    double worth =
        switch (likeness) {
          case SAME -> 2;
          case RELATED -> 1.6;
          case FIELD ->
              definite && !NounPhrase.isModified(account.sentence(), account.token()) ? 1.2 : 0;
          case NONE -> 0;
        };
    if (worth > 0 && account.isNominal()) {
      worth += definite ? .7 : isIndefinite(account) ? -.8 : 0;
    }
    return worth;
  }

  private static boolean carry(Account account, Account other) {
    return !account.isNominal()
        && !other.isNominal()
        && SupportVerbs.contains(account.mention().lemma())
        && SupportVerbs.contains(other.mention().lemma());
  }

  /** Negative where the two can't be at the same time. */
  private static double time(EventTime one, EventTime other) {
    When a = one.when();
    When b = other.when();
    if (a == null || b == null) {
      return 0;
    }
    if (isBefore(a, b) || isBefore(b, a)) {
      return -1;
    }
    if (one.basis() == Basis.DOCUMENT || other.basis() == Basis.DOCUMENT) {
      return 0;
    }
    if (a.edtf().equals(b.edtf())) {
      return 2;
    }
    long narrow = Math.min(Group.width(a), Group.width(b));
    long wide = Math.max(Group.width(a), Group.width(b));
    return wide <= 7 || wide <= 31 && narrow <= 7 ? 1 : .2;
  }

  private static boolean isBefore(When a, When b) {
    return a.latest() != null && b.earliest() != null && a.latest().isBefore(b.earliest());
  }

  private static double participants(Account account, Account other) {
    double worth = 0;
    for (Argument argument : account.arguments()) {
      if (other.involves(argument.entity())) {
        worth += argument.entity().isNamed() ? 1.2 : .8;
      }
    }
    if (worth == 0 && account.involvesNamed() && other.involvesNamed()) {
      worth = OTHERS;
    }
    worth = Math.min(worth, 2.4);
    worth -= differ(account, other, Role.AGENT) ? 1.5 : 0;
    worth -= differ(account, other, Role.PATIENT) ? 1.2 : 0;
    return worth;
  }

  private static boolean differ(Account account, Account other, Role role) {
    Entity one = account.first(role);
    Entity two = other.first(role);
    return one != null
        && two != null
        && one != two
        && !account.involves(two)
        && !other.involves(one);
  }

  private static double status(Account account, Account other) {
    Status one = account.mention().status();
    Status two = other.mention().status();
    if (one == two) {
      return 0;
    }
    return one == Status.NEGATED || two == Status.NEGATED ? -2 : -.5;
  }

  private static boolean isDefinite(Account account) {
    return hasDeterminer(account, "the", "this", "that")
        || Dependents.has(account.sentence(), account.token(), "nmod:poss");
  }

  private static boolean isIndefinite(Account account) {
    return hasDeterminer(account, "a", "an", "another");
  }

  /** "another attack", "a third attack" comes after those told of before. */
  private static boolean isOneMore(Account account) {
    return hasDeterminer(account, "another")
        || hasDeterminer(account, "a", "an")
            && Arrays.stream(account.sentence().dependents(account.token()))
                .anyMatch(word -> FURTHER.contains(account.sentence().form(word)));
  }

  private static boolean hasDeterminer(Account account, String... forms) {
    Sentence sentence = account.sentence();
    for (int dependent : sentence.dependents(account.token())) {
      if (sentence.relation(dependent).equals("det")) {
        for (String form : forms) {
          if (sentence.form(dependent).equalsIgnoreCase(form)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
