package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Set;
import java.util.function.IntPredicate;

/** "And just last month, she spoke": a time that opens the sentence dates its main verb. */
final class OpeningTime {

  private static final Set<String> SUBORDINATE = Set.of("acl", "advcl", "ccomp", "csubj");

  /** How many words may stand before a time that opens the sentence. */
  private static final int FRONT = 3;

  private OpeningTime() {}

  /** Whether nothing but small words stands before the time. */
  static boolean is(Sentence sentence, int first) {
    if (first > FRONT) {
      return false;
    }
    for (int t = 0; t < first; t++) {
      String tag = sentence.tag(t);
      if (!tag.equals("IN") && !tag.equals("DT") && !tag.equals("CC") && !tag.startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  /** The first trigger after the time that is a verb of a main clause, or -1. */
  static int mainVerb(Sentence sentence, int last, IntPredicate trigger) {
    for (int t = last + 1; t < sentence.size(); t++) {
      String tag = sentence.tag(t);
      boolean main = !SUBORDINATE.contains(sentence.relation(t).split(":")[0]);
      if (tag.startsWith("VB") && !tag.equals("VBG") && trigger.test(t) && main) {
        return t;
      }
    }
    return -1;
  }
}
