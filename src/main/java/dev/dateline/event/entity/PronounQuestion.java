package dev.dateline.event.entity;

import java.util.ArrayList;
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

  /**
   * @param candidates the nearest first
   * @param pair two persons named apart, if they are a candidate; or null
   * @param opens whether its sentence opens a paragraph
   * @param talk whether the text is a talk
   */
  static PronounQuestion of(
      PronounPlace place,
      List<Spoken> candidates,
      PairClues reader,
      List<Entity> pair,
      boolean opens,
      boolean talk) {
    List<ClueList> clues = new ArrayList<>();
    List<List<Entity>> nearer = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Spoken spoken = candidates.get(i);
      int rank = nearer.indexOf(spoken.who());
      if (rank < 0) {
        rank = nearer.size();
        nearer.add(spoken.who());
      }
      boolean first =
          i + 1 == candidates.size() || candidates.get(i + 1).number() != spoken.number();
      clues.add(reader.of(spoken, rank, first, pair != null && spoken.who() == pair));
    }
    if (nearer.size() == 1) {
      clues.forEach(one -> one.add(Clue.ALONE));
    }
    boolean stranger = isStranger(place.speaker(), place, candidates);
    return new PronounQuestion(place, candidates, clues, place.nothing(opens, talk, stranger));
  }

  /** "Ban said he will go" where nothing tells that Ban is a person. */
  private static boolean isStranger(int speaker, PronounPlace place, List<Spoken> candidates) {
    return speaker >= 0
        && NounPhrase.isNoun(place.sentence, speaker)
        && place.isSubject()
        && !place.quoted
        && candidates.stream()
            .noneMatch(spoken -> spoken.number() == place.number && spoken.token() == speaker);
  }
}
