package dev.dateline.event.mention;

import dev.dateline.event.mention.Predication.Tense;
import dev.dateline.event.mention.Signatures.Frame;

/** Whether a clause hangs on its governor as an infinitive, as a gerund, or with a finite verb. */
final class ClauseFrame {

  private final Facts facts;
  private final Predications predications;

  ClauseFrame(Facts facts, Predications predications) {
    this.facts = facts;
    this.predications = predications;
  }

  Frame of(int clause) {
    if (facts.is(clause, "ccomp") && OwnWords.arrangement(facts, clause) >= 0) {
      return Frame.CLAUSE; // "the talks are to resume, she said"
    }
    if (hasTo(clause) || isBare(clause)) {
      return Frame.INFINITIVE;
    }
    return predications.of(clause).tense() == Tense.PARTICIPLE ? Frame.GERUND : Frame.CLAUSE;
  }

  private boolean hasTo(int clause) {
    for (int child : facts.dependents[clause]) {
      if (facts.tag[child].equals("TO") && (facts.is(child, "mark") || facts.is(child, "aux"))) {
        return true;
      }
    }
    return false;
  }

  /** "Helped him escape" */
  private boolean isBare(int clause) {
    return facts.tag[clause].equals("VB")
        && facts.is(clause, "xcomp")
        && predications.of(clause).modal() == null;
  }
}
