package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.Mention;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.TimeWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups the mentions of one document by event. Each joins the likeliest of the events recalled for
 * its word, or begins a new one; then verbs that only carry, foresee or describe an event join it,
 * and reports date what they report. Events compared with are bounded in number, so the cost grows
 * with the text's length only.
 */
public final class MentionGrouping {

  private final Groups groups = new Groups();
  private final RecalledEvents recalled = new RecalledEvents();
  private final SpokenOf spokenOf = new SpokenOf(recalled);
  private final CarriedEvent carriedEvent;
  private final Reports reports;

  private MentionGrouping(List<Account> accounts, TimeWords times) {
    Map<Integer, Account> byPlace = new HashMap<>();
    accounts.forEach(account -> byPlace.put(account.mention().span().begin(), account));
    this.carriedEvent = new CarriedEvent(byPlace, groups, times);
    this.reports = new Reports(byPlace);
  }

  /**
   * @param accounts in the order of the text
   * @return in the order of their first mentions
   */
  public static List<Group> group(List<Account> accounts, TimeWords times) {
    MentionGrouping grouping = new MentionGrouping(accounts, times);
    accounts.forEach(grouping::place);
    accounts.forEach(grouping::joinCarried);
    accounts.forEach(grouping::joinSpokenOf);
    accounts.forEach(grouping::placeReport);
    return grouping.groups.told();
  }

  private void place(Account account) {
    boolean compared = isCompared(account.mention());
    Group likeliest = compared ? likeliest(account) : null;
    Group group = likeliest == null ? groups.begin() : likeliest;
    groups.add(account, group);
    if (compared || isCall(account)) {
      recalled.remember(account, group);
    }
  }

  /** The event recalled that is like enough to be the same; null for none. */
  private Group likeliest(Account account) {
    Group best = null;
    double most = SameEvent.ENOUGH;
    for (Group group : recalled.candidates(account)) {
      double likeness = SameEvent.likeness(account, group);
      if (likeness >= most) {
        most = likeness;
        best = group;
      }
    }
    return best;
  }

  /** Each "said" is a saying of its own. */
  private static boolean isCompared(Mention mention) {
    return mention.eventClass() != EventClass.REPORTING
        && mention.eventClass() != EventClass.I_STATE
        && mention.eventClass() != EventClass.STATE;
  }

  /** "Called him", "spoke to her": reports that can be spoken of again as "the call". */
  private static boolean isCall(Account account) {
    Mention mention = account.mention();
    return mention.eventClass() == EventClass.REPORTING
        && !Reports.isPlain(mention.lemma())
        && account.arguments().stream().anyMatch(MentionGrouping::isAddressed);
  }

  private static boolean isAddressed(Argument argument) {
    return argument.entity().type() == Type.PERSON
        && (argument.role() == Role.PATIENT || argument.role() == Role.RECIPIENT);
  }

  /** A verb that carries a noun's or another verb's event joins it. */
  private void joinCarried(Account verb) {
    Account carried = carriedEvent.of(verb);
    if (carried == null) {
      return;
    }
    Group own = groups.of(verb);
    Group other = groups.of(carried);
    if (own == other || !isOfOneSentence(own)) {
      return;
    }
    if (Demanded.of(verb.mention(), carried.mention())) {
      groups.attribute(carried, own);
    } else if (carriedEvent.isAttribute(verb, carried)) {
      groups.attribute(verb, other);
    } else if (CarriedEvent.foresees(verb)) {
      groups.mergeForeseeing(own, other);
    } else {
      groups.merge(own, other);
    }
  }

  private static boolean isOfOneSentence(Group group) {
    return group.accounts().stream().map(Account::sentenceNumber).distinct().count() == 1;
  }

  /** A verb told once joins the event of the noun that it speaks of. */
  private void joinSpokenOf(Account verb) {
    Group own = groups.of(verb);
    if (own.accounts().size() != 1 || own.accounts().get(0) != verb) {
      return;
    }
    Group event = spokenOf.by(verb);
    if (event != null && event != own && !event.accounts().isEmpty()) {
      groups.attribute(verb, event);
    }
  }

  /** A report dates what it reports, stands by itself, or is left out. */
  private void placeReport(Account report) {
    Group own = groups.of(report);
    if (!Reports.isReport(report) || own.accounts().size() > 1) {
      return;
    }
    switch (reports.fate(report)) {
      case HIDDEN -> groups.drop(own);
      case DATES_CONTENT -> {
        Group content = groups.of(reports.content(report));
        if (content != own) {
          groups.merge(own, content);
        }
      }
      case SHOWN -> {}
    }
  }
}
