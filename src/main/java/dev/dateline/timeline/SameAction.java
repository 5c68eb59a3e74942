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

  private SameAction() {}

  /** 1 where the two lists of dictionary forms share a word, .9 where two words are related. */
  static double likeness(List<String> some, List<String> others) {
    double best = 0;
    for (String one : some) {
      for (String other : others) {
        switch (Actions.likeness(one, other)) {
          case SAME -> best = 1;
          case RELATED -> best = Math.max(best, .9);
          default -> {}
        }
      }
    }
    return best;
  }

  /**
   * Share of the shorter headline's content words that the longer one has too, names of those who
   * take part left out: 0 to 1.
   */
  static double overlap(Traits one, Traits other) {
    int left = 0;
    int both = 0;
    for (String word : one.words()) {
      if (!other.nameWords().contains(word)) {
        left++;
        both += other.words().contains(word) ? 1 : 0;
      }
    }
    int right = 0;
    for (String word : other.words()) {
      right += one.nameWords().contains(word) ? 0 : 1;
    }
    int smaller = Math.min(left, right);
    return smaller == 0 ? 0 : (double) both / smaller;
  }

  /** Content words of a headline. */
  static Set<String> words(String headline) {
    Set<String> words =
        new HashSet<>(Arrays.asList(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < 2 || EMPTY.contains(word));
    return words;
  }
}
