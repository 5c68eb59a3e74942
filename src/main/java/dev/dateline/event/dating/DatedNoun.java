package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.function.IntPredicate;

/**
 * "The Oct. 23 sniper shooting", "their August 1988 cease-fire": a time between an article or
 * possessor and the nouns of its phrase dates the event that those name, however the tree hangs the
 * nouns on each other.
 */
final class DatedNoun {

  /** So many words of a phrase may follow the time. */
  private static final int PHRASE = 5;

  private DatedNoun() {}

  /**
   * @param first first token of the time
   * @param last its last token
   * @param trigger which tokens are triggers
   * @return the last noun of the phrase that is a trigger, or -1
   */
  static int of(Sentence sentence, int first, int last, IntPredicate trigger) {
    if (first == 0 || !opens(sentence, first - 1)) {
      return -1;
    }
    int found = -1;
    for (int t = last + 1; t < sentence.size() && t <= last + PHRASE; t++) {
      String tag = sentence.tag(t);
      if (tag.startsWith("NN")) {
        found = trigger.test(t) ? t : found;
      } else if (!tag.startsWith("JJ") || trigger.test(t)) {
        break;
      }
    }
    return found;
  }

  /** Whether the token opens a phrase that a time may stand in: an article or possessor. */
  static boolean opens(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.equals("PRP$")
        || tag.equals("POS")
        || sentence.isIgnoringCase(token, "the")
        || sentence.isIgnoringCase(token, "a")
        || sentence.isIgnoringCase(token, "an");
  }
}
