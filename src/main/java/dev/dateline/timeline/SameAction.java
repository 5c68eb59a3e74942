package dev.dateline.timeline;

import dev.dateline.event.grouping.Actions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two accounts speak of the same kind of action. */
final class SameAction {

  /** Words so common in headlines that sharing them says nothing. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "and", "as", "at", "be", "by", "for", "from", "has", "have", "his", "her",
          "in", "into", "is", "it", "its", "of", "on", "or", "over", "that", "the", "their", "to",
          "was", "were", "will", "with");

  /** Verbs that hardly say what was done: whoever said something has said many things that day. */
  private static final Set<String> VAGUE_WORDS =
      Set.of(
          """
          add announce appear ask be become begin bring call come continue do expect get give go
          happen have help hold keep know leave make move need note plan remain report run say
          see seek seem set show speak start statement stay take talk tell think try turn use
          want warn
          """
              .split("\\s+"));

  private SameAction() {}

  static final double SAME = 1;
  static final double RELATED = .9;

  /** Where a vague word is all that the two have in common. */
  static final double VAGUE = .6;

  /** What two lists of dictionary forms have in common: one of the three, or 0. */
  static double likeness(List<String> some, List<String> others) {
    double best = 0;
    for (String one : some) {
      for (String other : others) {
        boolean vague = VAGUE_WORDS.contains(one) || VAGUE_WORDS.contains(other);
        switch (Actions.likeness(one, other)) {
          case SAME -> best = Math.max(best, vague ? VAGUE : SAME);
          case RELATED -> best = Math.max(best, vague ? VAGUE : RELATED);
          default -> {}
        }
      }
    }
    return best;
  }

  /** Content words of a headline. */
  static Set<String> words(String headline) {
    Set<String> words =
        new HashSet<>(Arrays.asList(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < 2 || EMPTY.contains(word));
    return words;
  }
}
