package dev.dateline.event.grouping;

import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.clause.Clause;
import dev.dateline.text.Sentence;

/**
 * The event that an undated verb says more of, wherever the text named it: that of the noun in "the
 * call lasted an hour".
 */
final class SpokenOf {

  private final RecalledEvents recalled;

  SpokenOf(RecalledEvents recalled) {
    this.recalled = recalled;
  }

  /** Null where the account is none of a verb without a date, or speaks of nothing told. */
  Group by(Account account) {
    Sentence sentence = account.sentence();
    if (account.mention().time().basis() == Basis.EXPRESSION
        || !Clause.isVerb(sentence, account.token())) {
      return null;
    }
    for (int dependent : sentence.dependents(account.token())) {
      String relation = Clause.plain(sentence.relation(dependent));
      if ((relation.equals("nsubj") || relation.equals("obj"))
          && isBareDefinite(sentence, dependent)) {
        return recalled.named(sentence.lemma(dependent));
      }
    }
    return null;
  }

  /** "The call" and no more, which only a reader who has heard of it understands. */
  private static boolean isBareDefinite(Sentence sentence, int noun) {
    if (!sentence.tag(noun).startsWith("NN")) {
      return false;
    }
    boolean definite = false;
    for (int dependent : sentence.dependents(noun)) {
      String relation = sentence.relation(dependent);
      if (relation.equals("det")) {
        definite = sentence.isIgnoringCase(dependent, "the");
      } else if (!relation.equals("punct")) {
        return false;
      }
    }
    return definite;
  }
}
