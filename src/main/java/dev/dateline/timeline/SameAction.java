package dev.dateline.timeline;

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

  /** Whether the two lists of dictionary forms share a word. */
  static boolean sameLemma(List<String> some, List<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  /** Share of the shorter headline's content words that the longer one has too, 0 to 1. */
  static double overlap(String headline, String other) {
    Set<String> left = words(headline);
    Set<String> right = words(other);
    int smaller = Math.min(left.size(), right.size());
    if (smaller == 0) {
      return 0;
    }
    left.retainAll(right);
    return (double) left.size() / smaller;
  }

  private static Set<String> words(String headline) {
    Set<String> words =
        new HashSet<>(Arrays.asList(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < 2 || EMPTY.contains(word));
    return words;
  }
}
