package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.text.Sentence;

/** Whether what a pronoun might take up can do or suffer what is said of the pronoun. */
final class SenseClues {

  /** Cosines of two words' vectors. */
  private static final double ALIKE = .45;

  private static final double UNLIKE = .25;

  private final PronounPlace pronoun;
  private final float[] one = new float[Sentence.meaningSize()];
  private final float[] other = new float[Sentence.meaningSize()];

  SenseClues(PronounPlace pronoun) {
    this.pronoun = pronoun;
  }

  void add(ClueList clues, Spoken spoken) {
    Type type = spoken.entity().type();
    boolean living = type == Type.PERSON;
    boolean body = type == Type.ORGANIZATION;
    if (pronoun.thinks()) {
      clues.add(living ? Clue.THINKS_LIVING : body ? Clue.THINKS_BODY : Clue.THINKS_THING);
    }
    if (pronoun.suffers()) {
      clues.add(living || body ? Clue.SUFFERS_LIVING : Clue.SUFFERS_THING);
    }
    if (pronoun.hasKin()) {
      clues.add(living || body ? Clue.HAS_KIN_LIVING : Clue.HAS_KIN_THING);
    }
    if (!spoken.pronoun() && spoken.isOne() && !spoken.entity().isNamed()) {
      likeness(clues, spoken);
    }
    String said = pronoun.isSaid();
    if (said != null) {
      boolean same = (NounKinds.of(said) == Type.PERSON) == living;
      clues.add(same ? Clue.IS_SAID_PERSON : Clue.IS_SAID_THING);
    }
  }

  /** Whether the noun goes with the pronoun's verb, or is like what the pronoun is said to be. */
  private void likeness(ClueList clues, Spoken spoken) {
    boolean said = pronoun.isSaid() != null;
    int word = pronoun.kind.isOwner() ? pronoun.owned() : pronoun.verb;
    if (word < 0
        || !pronoun.sentence.hasMeaning(word)
        || !spoken.sentence().hasMeaning(spoken.token())) {
      return;
    }
    pronoun.sentence.meaning(word, one);
    spoken.sentence().meaning(spoken.token(), other);
    double product = 0;
    double length = 0;
    double otherLength = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      length += one[i] * one[i];
      otherLength += other[i] * other[i];
    }
    double likeness = product / Math.sqrt(length * otherLength + 1e-9);
    if (said) {
      clues.add(likeness > ALIKE ? Clue.IS_SAID_LIKE : Clue.IS_SAID_UNLIKE);
    } else {
      clues.add(likeness > ALIKE, Clue.VERB_FITS);
      clues.add(likeness < UNLIKE, Clue.VERB_FITS_LITTLE);
    }
  }
}
