package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The trigger that a time expression hangs on, by the tree of its sentence and, where a parser is
 * known to err, by the order of the words.
 */
final class TimeGovernor {

  private TimeGovernor() {}

  /**
   * @param first first token of the expression
   * @param last its last token
   * @param trigger which tokens are triggers
   * @return the token of the trigger, or -1 where the expression dates none
   */
  static int of(Sentence sentence, int first, int last, IntPredicate trigger) {
    if (UndatingTime.is(sentence, first, last, trigger)) {
      return -1;
    }
    OptionalInt figure = PeriodFigure.of(sentence, last, trigger);
    if (figure.isPresent()) {
      return figure.getAsInt();
    }
    int head = head(sentence, first, last);
    int possessed = PossessiveTime.noun(sentence, head, last);
    if (possessed >= 0) {
      return trigger.test(possessed)
          ? possessed
          : PossessiveTime.enactor(sentence, possessed, trigger);
    }
    int dated = DatedNoun.of(sentence, first, last, trigger);
    if (dated >= 0) {
      return dated;
    }
    int report = TimeBeforeReport.verb(sentence, first, last, head, trigger);
    if (report >= 0) {
      return report;
    }
    int noun = NounBeforeTime.inPhrase(sentence, first, trigger);
    int found = noun >= 0 ? noun : TimeClimb.from(sentence, head, trigger);
    found = NounBeforeTime.settle(sentence, found, first, last, trigger);
    found = PeriodFigure.reported(sentence, found, first, trigger);
    return found < 0 && OpeningTime.is(sentence, first)
        ? OpeningTime.mainVerb(sentence, last, trigger)
        : found;
  }

  /** The token of the expression whose head lies outside it. */
  static int head(Sentence sentence, int first, int last) {
    int best = last;
    for (int t = first; t <= last; t++) {
      int up = sentence.head(t);
      if (up < first || up > last) {
        // an expression that begins with its preposition has its case marker's head inside
        if (!sentence.relation(t).equals("case") && !sentence.relation(t).equals("punct")) {
          return t;
        }
        best = t;
      }
    }
    return best;
  }
}
