package dev.dateline.event.mention;

import dev.dateline.event.mention.Predication.Tense;
import java.util.Set;

/**
 * What an event's own words commit the sentence to, whatever governs them: its modal verb and
 * negation, its mood, and the adjective of a noun.
 */
final class OwnWords {

  /** Longer rows of verbs are lists; a bound, lest they cost the square. */
  private static final int MOST_CONJUNCTS = 12;

  /** Verbs that are true to a degree. */
  private static final Set<String> OF_DEGREE =
      Set.of("double", "triple", "treble", "quadruple", "halve");

  private final Facts facts;
  private final Predications predications;
  private final AdjectiveOfEvent adjectives;

  OwnWords(Facts facts, Predications predications) {
    this.facts = facts;
    this.predications = predications;
    this.adjectives = new AdjectiveOfEvent(facts);
  }

  Commitment of(int token) {
    Predication predication = predications.of(token);
    if (predication.modal() != null) {
      return modal(token, predication);
    }
    if (predication.negator() >= 0) {
      return new Commitment(Effect.FAILS, predication.negator());
    }
    int almost = almost(token);
    if (almost >= 0) {
      return new Commitment(Effect.FAILS, almost);
    }
    int arranged = arrangement(facts, token);
    if (arranged >= 0) {
      return new Commitment(Effect.EXPECTED, arranged);
    }
    if (facts.lower[token].equals("due") && facts.child(token, "cop") >= 0) {
      return new Commitment(Effect.EXPECTED, token); // "is due in court"
    }
    Commitment adjective = adjectives.of(token);
    if (adjective != null) {
      return adjective;
    }
    if (isOrder(token)) {
      return new Commitment(Effect.OPEN, token);
    }
    if (facts.is(token, "root") && facts.question()) {
      return new Commitment(Effect.OPEN, facts.size - 1);
    }
    return Commitment.PLAIN;
  }

  /** "Nearly drowned": didn't; but what "nearly doubled" has grown. The adverb, or -1. */
  private int almost(int token) {
    int adverb = token - 1;
    return adverb >= 0
            && (facts.lower[adverb].equals("almost") || facts.lower[adverb].equals("nearly"))
            && facts.is(adverb, "advmod")
            && facts.head[adverb] == token
            && facts.tag[token].startsWith("V")
            && !OF_DEGREE.contains(facts.lemma[token])
        ? adverb
        : -1;
  }

  /** "Will not pass" denies, "may not pass" leaves it as open as "may pass". */
  private Commitment modal(int token, Predication predication) {
    boolean certain =
        switch (predication.modal()) {
          case "will", "shall" -> true;
          case "would" -> isReportedPast(token);
          default -> false;
        };
    boolean weak =
        switch (predication.modal()) {
          case "may", "might", "should", "must", "ought" -> true;
          default -> false;
        };
    if (predication.negator() >= 0 && !weak) {
      return new Commitment(Effect.FAILS, predication.negator());
    }
    return new Commitment(certain ? Effect.EXPECTED : Effect.OPEN, predication.modalToken());
  }

  /** "Said it would pass": the future seen from the past. */
  private boolean isReportedPast(int token) {
    int at = token;
    for (int i = 0; i < MOST_CONJUNCTS && facts.is(at, "conj"); i++) {
      int partner = Predication.partner(facts, at);
      at = partner >= 0 ? partner : facts.head[at];
    }
    int head = facts.head[at];
    return head >= 0
        && (facts.is(at, "ccomp") || facts.is(at, "parataxis"))
        && predications.of(head).tense() == Tense.PAST;
  }

  /** "Is to return": the copula before an infinitive, or -1. */
  static int arrangement(Facts facts, int token) {
    int copula = facts.tag[token].equals("VB") ? facts.child(token, "cop") : -1;
    return copula >= 0
            && copula < token
            && facts.lemma[copula].equals("be")
            && facts.child(token, "nsubj") >= 0
            && facts.tag[token - 1].equals("TO")
        ? copula
        : -1;
  }

  /** "Call the police": asks for the event. */
  private boolean isOrder(int token) {
    return facts.is(token, "root")
        && facts.tag[token].equals("VB")
        && facts.child(token, "nsubj") < 0
        && facts.child(token, "aux") < 0;
  }
}
