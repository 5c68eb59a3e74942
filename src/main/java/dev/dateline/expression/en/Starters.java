package dev.dateline.expression.en;

/** The words that a pattern's expressions can begin with, by their kinds and by name. */
final class Starters {

  private final long kinds;
  private final WordSet words;

  private Starters(long kinds, WordSet words) {
    this.kinds = kinds;
    this.words = words;
  }

  static Starters of(long kinds, String... words) {
    return new Starters(kinds, WordSet.of(words));
  }

  boolean has(Word word) {
    return word.isAny(kinds) || words.has(word);
  }
}
