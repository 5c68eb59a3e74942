package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;

/** Whether an event is dated by words of its own clause, as one on a timeline must be. */
public final class Worth {

  private Worth() {}

  /**
   * Times from the publication date alone, or from the sentences around, bound an event but don't
   * say when it was; a time that its clause shares with another ("cut jobs and closed a plant")
   * does, though not for what only accompanies the other.
   */
  public static boolean isDated(Group group, TimeWords times) {
    Account dated = group.dated();
    EventTime time = dated.mention().time();
    if (time.when() == null || time.expression() == null || time.basis() == Basis.DOCUMENT) {
      return false;
    }
    boolean open = time.when().earliest() == null || time.when().latest() == null;
    if (open && group.status() == Status.NEGATED) {
      return false;
    }
    return time.basis() == Basis.EXPRESSION
        || isInSentence(dated, times.time(time.expression())) && isTold(dated);
  }

  private static boolean isInSentence(Account account, ResolvedTime time) {
    return time != null && account.sentence().span().overlaps(time.span());
  }

  private static boolean isTold(Account account) {
    EventClass eventClass = account.trigger().eventClass();
    return !isAside(account)
        && account.mention().status() != Status.NEGATED
        && (eventClass == EventClass.OCCURRENCE
            || eventClass == EventClass.I_ACTION
            || eventClass == EventClass.ASPECTUAL);
  }

  /** "…, killing 26 people": a participle that goes along with another verb. */
  private static boolean isAside(Account account) {
    Sentence sentence = account.sentence();
    String relation = Clause.plain(sentence.relation(account.token()));
    boolean finite = sentence.tag(account.token()).equals("VBD");
    return relation.equals("advcl") && !finite
        || relation.equals("acl")
        || sentence.tag(account.token()).equals("VBG")
        || sentence.tag(account.token()).equals("VB") && !relation.equals("conj");
  }
}
