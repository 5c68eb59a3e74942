package dev.dateline.event.mention;

import dev.dateline.event.mention.Signatures.Frame;
import dev.dateline.event.mention.Signatures.Signature;

/**
 * What an adjective says of the event that a noun names: "the planned merger", "an attempted coup",
 * also of the first of two nouns, "the planned merger talks".
 */
final class AdjectiveOfEvent {

  private final Facts facts;

  AdjectiveOfEvent(Facts facts) {
    this.facts = facts;
  }

  /** Null where the token is no noun or no adjective has a say. */
  Commitment of(int token) {
    if (!facts.noun(token)) {
      return null;
    }
    Commitment found = before(token, token);
    return found == null && facts.is(token, "compound") && facts.head[token] > token
        ? before(token, facts.head[token])
        : found;
  }

  /** What an adjective of the noun says that stands before the token. */
  private Commitment before(int token, int noun) {
    for (int child : facts.dependents[noun]) {
      if (facts.is(child, "amod") && child < token) {
        Effect effect = effect(child);
        if (effect != null) {
          return new Commitment(effect, child);
        }
      }
    }
    return null;
  }

  /** Only what sets the event apart from one that happened; else null. */
  private Effect effect(int adjective) {
    Signature signature = Signatures.english().of(facts.lower[adjective], Frame.OBJECT);
    if (signature == null && facts.tag[adjective].equals("VBN")) {
      signature = Signatures.english().of(facts.lemma[adjective], Frame.OBJECT);
    }
    if (signature == null) {
      return null;
    }
    return switch (signature.affirmed()) {
      case EXPECTED -> Effect.EXPECTED;
      case OPEN -> Effect.OPEN;
      case DENIED -> Effect.FAILS;
      default -> null;
    };
  }
}
