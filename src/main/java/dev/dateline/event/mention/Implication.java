package dev.dateline.event.mention;

import dev.dateline.event.mention.Predication.Tense;
import dev.dateline.event.mention.Signatures.Sign;
import dev.dateline.event.mention.Signatures.Signature;

/**
 * What follows for an event from the word that governs it, given what the sentence commits itself
 * to about that word: "did not manage to land" denies the landing as "failed to land" does, and
 * "did not fail to land" affirms it. One step of the algorithm of Nairn, Condoravdi and Karttunen
 * (2006).
 */
final class Implication {

  private Implication() {}

  /**
   * @param tense of the governing word
   */
  static Commitment of(Signature signature, int governor, Stance stance, Tense tense) {
    if (signature.isFactive()) {
      return Commitment.PLAIN;
    }
    if (stance.effect() == Effect.FAILS) {
      Effect effect = effect(signature.denied(), Effect.FAILS, tense);
      return new Commitment(effect, effect == Effect.HAPPENS ? -1 : stance.cue());
    }
    Effect effect = effect(signature.affirmed(), stance.effect(), tense);
    if (effect == Effect.FAILS && stance.effect() != Effect.HAPPENS) {
      return new Commitment(Effect.OPEN, governor); // "may fail to land": or may not
    }
    boolean adds = effect != Effect.HAPPENS && effect != stance.effect();
    return new Commitment(effect.within(stance.effect()), adds ? governor : stance.cue());
  }

  private static Effect effect(Sign sign, Effect governor, Tense tense) {
    return switch (sign) {
      case AFFIRMED -> Effect.HAPPENS;
      case DENIED -> Effect.FAILS;
      case EXPECTED -> Effect.EXPECTED;
      case AS_GOVERNOR -> governor;
      case IF_PAST -> tense == Tense.PAST ? Effect.HAPPENS : Effect.OPEN;
      case OPEN -> Effect.OPEN;
    };
  }
}
