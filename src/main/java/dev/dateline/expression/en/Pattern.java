package dev.dateline.expression.en;

/** Finds one kind of time expression. Stateless; looks only a bounded number of atoms ahead. */
interface Pattern {

  /**
   * The expression that begins at this atom, or null.
   *
   * @param at an atom that is a word of the lexicon, a number, or an apostrophe
   */
  Match match(Atoms atoms, int at);

  /**
   * Whether an expression of this kind can begin with that word: saves most questions.
   *
   * @param word null for a number or a mark
   */
  default boolean mayBegin(Word word) {
    return true;
  }
}
