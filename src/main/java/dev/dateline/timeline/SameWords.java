package dev.dateline.timeline;

/**
 * What two headlines have in common besides the names of those who take part and the words for the
 * action itself, so that these are not counted twice.
 *
 * @param shared how many content words both have
 * @param of how many the shorter headline has
 */
record SameWords(int shared, int of) {

  static SameWords of(Traits one, Traits other) {
    int left = 0;
    int both = 0;
    for (String word : one.words()) {
      if (counts(word, one, other)) {
        left++;
        both += other.words().contains(word) ? 1 : 0;
      }
    }
    int right = 0;
    for (String word : other.words()) {
      right += counts(word, one, other) ? 1 : 0;
    }
    return new SameWords(both, Math.min(left, right));
  }

  private static boolean counts(String word, Traits one, Traits other) {
    return !one.nameWords().contains(word)
        && !other.nameWords().contains(word)
        && !one.isAction(word)
        && !other.isAction(word);
  }

  /** Share of the shorter headline's content words that the longer one has too: 0 to 1. */
  double share() {
    return of == 0 ? 0 : (double) shared / of;
  }

  /** The same, where the action, which both have, counts for a word. */
  double shareWithAction() {
    return (shared + 1.0) / (of + 1);
  }
}
