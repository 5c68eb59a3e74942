package dev.dateline.event.entity;

import java.util.List;

/**
 * A pronoun and what it might take up.
 *
 * @param clues for each candidate
 * @param nothing what tells for its taking up nothing
 */
record PronounQuestion(
    PronounPlace pronoun, List<Spoken> candidates, List<ClueList> clues, ClueList nothing) {

  /** Who decides. */
  interface Judge {

    /** Index of a candidate, or -1 for none. */
    int choose(PronounQuestion question);
  }
}
