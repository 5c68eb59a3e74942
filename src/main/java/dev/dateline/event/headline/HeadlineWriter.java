package dev.dateline.event.headline;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Status;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.event.grouping.Account;
import dev.dateline.event.grouping.NounOfVerb;
import dev.dateline.text.Sentence;
import java.util.List;

/** Writes the headline of an event: of the clause among its mentions that tells it best. */
public final class HeadlineWriter {

  /** How many mentions are tried; an event of a long text may have hundreds. */
  private static final int TRIED = 8;

  private final ClauseHeadline clauses;
  private final NounHeadline nouns;

  public HeadlineWriter(Entities entities, TimeWords times) {
    clauses = new ClauseHeadline(entities, times);
    nouns = new NounHeadline(entities, times);
  }

  /**
   * @param accounts the event's mentions, at least one
   * @param participants who takes part, from all of them
   * @param status of the event, which no headline contradicts
   * @return at most 90 characters; null where no mention can be read by itself
   */
  public String write(List<Account> accounts, List<Entity> participants, Status status) {
    Headline best = null;
    double most = 0;
    int tried = 0;
    for (Account account : accounts) {
      if (account.isMootFor(status)) {
        continue;
      }
      if (tried++ == TRIED) {
        break;
      }
      Headline headline = write(account, participants);
      if (headline == null) {
        continue;
      }
      double worth = headline.worth() - .1 * tried;
      worth += account.isNominal() ? 0 : 1;
      worth -= account.trigger().eventClass() == EventClass.REPORTING ? 3 : 0;
      worth += account.mention().time().basis() == Basis.EXPRESSION ? 1.5 : 0;
      if (best == null || worth > most) {
        best = headline;
        most = worth;
      }
    }
    return best == null ? null : best.text();
  }

  private Headline write(Account account, List<Entity> participants) {
    Sentence sentence = account.sentence();
    int token = account.token();
    boolean report = account.trigger().eventClass() == EventClass.REPORTING;
    boolean ahead = account.mention().status() == Status.EXPECTED;
    if (!account.isNominal()) {
      return clauses.write(sentence, token, report, ahead);
    }
    if (NounOfVerb.isTold(sentence, token)) {
      Headline headline = clauses.write(sentence, sentence.head(token), false, ahead);
      if (headline != null) {
        return headline;
      }
    }
    return nouns.write(sentence, token, participants);
  }
}
