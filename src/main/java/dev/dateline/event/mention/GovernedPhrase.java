package dev.dateline.event.mention;

import dev.dateline.event.mention.Signatures.Frame;
import dev.dateline.event.mention.Signatures.Signature;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What its governor says of the event that a noun names: "cancelled the concert", "calls for
 * elections", "no attack took place".
 */
final class GovernedPhrase {

  /** What these determine is there, whatever is denied of it: "did not attend the meeting". */
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my");

  private final Facts facts;
  private final Predications predications;
  private final IntFunction<Stance> stances;

  GovernedPhrase(Facts facts, Predications predications, IntFunction<Stance> stances) {
    this.facts = facts;
    this.predications = predications;
    this.stances = stances;
  }

  Commitment of(int noun) {
    boolean object = facts.is(noun, "obj") || facts.relation[noun].equals("nsubj:pass");
    boolean subject = !object && facts.is(noun, "nsubj");
    boolean oblique = facts.is(noun, "obl") || facts.is(noun, "nmod") || facts.is(noun, "compound");
    if (!object && !subject && !oblique) {
      return Commitment.PLAIN;
    }
    int head = facts.head[noun];
    Signature signature =
        Signatures.english().of(facts.lemma[head], subject ? Frame.SUBJECT : Frame.OBJECT);
    if (oblique && (signature == null || !isComplement(noun))) {
      return Commitment.PLAIN;
    }
    Stance governor = stances.apply(head);
    if (signature != null) {
      return Implication.of(signature, head, governor, predications.of(head).tense());
    }
    return subject || isDefinite(noun)
        ? Commitment.PLAIN
        : new Commitment(governor.effect(), governor.cue());
  }

  /** Whether the preposition is one that the governor selects, rather than one of time or place. */
  private boolean isComplement(int noun) {
    int preposition = facts.child(noun, "case");
    if (preposition < 0) {
      return facts.is(noun, "compound") && facts.noun(facts.head[noun]);
    }
    return switch (facts.lower[preposition]) {
      case "of", "for", "to", "from", "about", "against", "out", "on", "into" -> true;
      default -> false;
    };
  }

  private boolean isDefinite(int noun) {
    if (facts.tag[noun].startsWith("NNP")) {
      return true;
    }
    for (int child : facts.dependents[noun]) {
      if (facts.is(child, "det") && DEFINITE.contains(facts.lower[child])
          || facts.is(child, "nmod:poss")) {
        return true;
      }
    }
    return false;
  }
}
