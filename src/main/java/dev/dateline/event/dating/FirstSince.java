package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * "The first time they have spoken since Feb. 18", "the worst attack since 2019": what follows
 * "since" is when the like of it happened before, not when this began.
 */
final class FirstSince {

  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "only", "last");

  private static final Set<String> TIMES = Set.of("time", "occasion");

  private static final int REACH = 8;

  private FirstSince() {}

  /**
   * Whether the trigger is told of as "the first time" it happens since then: its previous
   * occurrence was then.
   */
  static boolean tellsPrevious(Sentence sentence, int trigger) {
    for (int t = trigger - 1; t > 0 && t >= trigger - REACH; t--) {
      if (TIMES.contains(word(sentence, t)) && ORDINALS.contains(word(sentence, t - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a superlative or ordinal makes the time a mere comparison. */
  static boolean compares(Sentence sentence, int trigger, int since) {
    int from = Math.max(0, Math.min(trigger, since) - REACH);
    for (int t = from; t < since; t++) {
      String tag = sentence.tag(t);
      boolean superlative = tag.equals("JJS") || tag.equals("RBS");
      if ((superlative && !word(sentence, t).equals("least"))
          || ORDINALS.contains(word(sentence, t))) {
        return true;
      }
    }
    return false;
  }

  private static String word(Sentence sentence, int token) {
    return sentence.lower(token);
  }
}
