package dev.dateline.event.headline;

import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * Tells the words of a sentence that say when, which no headline does, from those that say what.
 */
record TimePhrases(TimeWords times, Sentence sentence) {

  /** Verbs that say nothing without how long. */
  private static final Set<String> SPENDING = Set.of("last", "spend", "miss");

  private static final Set<String> BOUNDS = Set.of("soon", "early", "late", "recently");

  /** Whether the token is a word of a time. */
  boolean isTime(int token) {
    return times.at(sentence, token);
  }

  /** Whether the phrase of a token tells when; "a six-year war" tells of what kind. */
  boolean isWhen(int token) {
    int head = sentence.head(token);
    if (isBound(token)) {
      return true;
    }
    if (sentence.relation(token).equals("det") && head >= 0 && isTime(head) && !isWhen(head)) {
      return false; // "spent an hour"
    }
    return isTime(token)
        && !(times.lastsAt(sentence, token) && (isAttribute(token) || isSpent(token)));
  }

  /** "as soon as Monday", "as early as 2012": the words before the second "as" go with the date. */
  private boolean isBound(int token) {
    int time = token + 2;
    return token > 0
        && time < sentence.size()
        && BOUNDS.contains(sentence.form(token))
        && sentence.isIgnoringCase(token - 1, "as")
        && sentence.is(token + 1, "as")
        && (isTime(time) || time + 1 < sentence.size() && isTime(time + 1));
  }

  /** "the year ended Aug. 31": the participle goes with its date. */
  boolean isPeriod(int participle) {
    int next = participle + 1;
    boolean limit =
        switch (sentence.lemma(participle)) {
          case "end", "begin", "start" -> true;
          default -> false;
        };
    return limit
        && next < sentence.size()
        && (isTime(next) || next + 1 < sentence.size() && isTime(next + 1));
  }

  private boolean isAttribute(int token) {
    return switch (sentence.relation(token)) {
      case "amod", "compound", "nummod", "punct", "advmod", "fixed" -> true;
      default -> isSentence(token);
    };
  }

  /** "sentenced to six years", "limited to two weeks" */
  private boolean isSentence(int token) {
    return sentence.relation(token).startsWith("obl")
        && Clause.preposition(sentence, token).equals("to");
  }

  /** "missed two months", "lasted 19 days" */
  private boolean isSpent(int token) {
    int head = sentence.head(token);
    return sentence.relation(token).equals("obj")
        || head >= 0
            && head < token
            && SPENDING.contains(sentence.lemma(head))
            && Clause.preposition(sentence, token).isEmpty();
  }
}
