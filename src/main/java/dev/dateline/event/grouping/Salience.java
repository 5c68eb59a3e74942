package dev.dateline.event.grouping;

import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Status;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.entity.Entity;
import java.util.List;

/** How much a reader of the document would miss an event: 0 to 1. */
public final class Salience {

  /** Below this an event isn't shown. */
  public static final double SHOWN = .35;

  private Salience() {}

  /**
   * @param sentences how many the document has
   */
  public static double of(Group group, List<Entity> participants, int sentences) {
    Account first = group.accounts().get(0);
    Account dated = group.dated();
    double score = .3;
    score += dated.mention().time().basis() == Basis.EXPRESSION ? .25 : 0;
    score += Math.min(.1, .04 * (group.accounts().size() - 1));
    score += .12 * (1 - (double) first.sentenceNumber() / Math.max(1, sentences));
    long named = participants.stream().filter(Entity::isNamed).count();
    score += named > 0 ? .13 : participants.isEmpty() ? -.1 : 0;
    score += named > 1 ? .05 : 0;
    score += isMain(dated) ? .05 : 0;
    score -= weak(dated.trigger().eventClass());
    score -= dated.mention().status() == Status.CONDITIONAL ? .1 : 0;
    return Math.max(0, Math.min(1, score));
  }

  private static double weak(EventClass eventClass) {
    return switch (eventClass) {
      case STATE, I_STATE -> .2;
      case PERCEPTION -> .1;
      case REPORTING -> .1;
      default -> 0;
    };
  }

  private static boolean isMain(Account account) {
    String relation = Clause.plain(account.sentence().relation(account.token()));
    return relation.equals("root") || relation.equals("conj") || relation.equals("ccomp");
  }
}
