package dev.dateline.event.headline;

import dev.dateline.event.Passage;

/** What the writers of headlines need of a passage. */
final class Writing {

  private Writing() {}

  static TimePhrases when(Passage passage) {
    return new TimePhrases(passage.times, passage.sentence);
  }

  /** Writes into a draft for a clause about somebody, as they are called at a token. */
  static PhraseWriter phrases(Passage passage, Draft draft, int subject) {
    return new PhraseWriter(
        passage.entities, when(passage), draft, passage.entities.at(passage.sentence, subject));
  }
}
