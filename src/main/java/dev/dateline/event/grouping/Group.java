package dev.dateline.event.grouping;

import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.entity.Entity;
import dev.dateline.time.When;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Mentions of one event, in the order of the text. */
public final class Group {

  /** How many of its last mentions a further one is compared with, beside the first. */
  private static final int REMEMBERED = 8;

  private final List<Account> accounts = new ArrayList<>();
  private final List<Account> attributes = new ArrayList<>();
  private Account core;

  void add(Account account) {
    accounts.add(account);
  }

  /** Adds a mention that says something of the event but doesn't name it: "lasted an hour". */
  void attribute(Account account) {
    attributes.add(account);
  }

  /** Takes in what foresees, wants or refuses this event: "plans to", "failed to". */
  void foreseenBy(Group other) {
    if (core == null) {
      core = accounts.get(0);
    }
    join(other);
  }

  /** Takes in the mentions of another group, which turned out to tell of the same. */
  public void join(Group other) {
    accounts.addAll(other.accounts);
    attributes.addAll(other.attributes);
    accounts.sort(Comparator.comparingInt(Account::order));
  }

  /** The mentions that name the event, in the order of the text; at least one. */
  public List<Account> accounts() {
    return accounts;
  }

  /** All of its mentions, in the order of the text. */
  public List<Account> all() {
    return Stream.concat(accounts.stream(), attributes.stream())
        .sorted(Comparator.comparingInt(Account::order))
        .toList();
  }

  boolean involves(Entity entity) {
    return accounts.stream().anyMatch(account -> account.involves(entity));
  }

  /**
   * The mentions that a further one is compared with: the first and the last few. Their number is
   * bounded, so that a text which names one event a thousand times is read in linear time.
   */
  List<Account> remembered() {
    int size = accounts.size();
    if (size <= REMEMBERED + 1) {
      return accounts;
    }
    List<Account> remembered = new ArrayList<>(REMEMBERED + 1);
    remembered.add(accounts.get(0));
    remembered.addAll(accounts.subList(size - REMEMBERED, size));
    return remembered;
  }

  /** The most exact time among its mentions; words of a clause before what is inherited. */
  public Account dated() {
    return dated(accounts);
  }

  static Account dated(List<Account> accounts) {
    Account best = accounts.get(0);
    for (Account account : accounts) {
      if (compare(account.mention().time(), best.mention().time()) < 0) {
        best = account;
      }
    }
    return best;
  }

  public EventTime time() {
    return dated().mention().time();
  }

  /**
   * The status of what happens: of "enter" in "plans to enter", but of "refused" in "refused to
   * enter", where the refusal is what happened.
   */
  public Status status() {
    if (core == null) {
      Account dated = dated();
      return isDeniedByVerb(dated) ? Status.NEGATED : dated.mention().status();
    }
    Status carried = core.mention().status();
    Status carrying = accounts.get(0).mention().status();
    return carried == Status.NEGATED && carrying == Status.HAPPENED ? Status.HAPPENED : carried;
  }

  /** "Didn't go to war in 1998": the noun has the date, the verb says that there was none. */
  private boolean isDeniedByVerb(Account noun) {
    return noun.isNominal()
        && Clause.preposition(noun.sentence(), noun.token()).equals("to")
        && accounts.stream()
            .anyMatch(
                verb ->
                    verb.mention().status() == Status.NEGATED
                        && verb.sentence() == noun.sentence()
                        && verb.token() == noun.sentence().head(noun.token()));
  }

  private static int compare(EventTime one, EventTime other) {
    int byKnown = Boolean.compare(other.when() != null, one.when() != null);
    if (byKnown != 0 || one.when() == null) {
      return byKnown;
    }
    int byBasis = Integer.compare(rank(one.basis()), rank(other.basis()));
    return byBasis != 0 ? byBasis : Long.compare(width(one.when()), width(other.when()));
  }

  private static int rank(Basis basis) {
    return switch (basis) {
      case EXPRESSION -> 0;
      case INHERITED -> 1;
      case DOCUMENT -> 2;
    };
  }

  /** In days; very long for an open interval. */
  public static long width(When when) {
    return when.earliest() == null || when.latest() == null
        ? Long.MAX_VALUE
        : 1 + ChronoUnit.DAYS.between(when.earliest(), when.latest());
  }
}
