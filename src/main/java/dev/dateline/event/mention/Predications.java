package dev.dateline.event.mention;

/** Tense, modality and negation of each word of a sentence, read once. */
final class Predications {

  private final Facts facts;
  private final Predication[] known;

  /** For one sentence; not for sharing between threads. */
  Predications(Facts facts) {
    this.facts = facts;
    this.known = new Predication[facts.size];
  }

  Predication of(int token) {
    if (known[token] == null) {
      known[token] = Predication.of(facts, token);
    }
    return known[token];
  }
}
