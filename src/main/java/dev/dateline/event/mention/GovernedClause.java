package dev.dateline.event.mention;

import dev.dateline.event.mention.Predication.Tense;
import dev.dateline.event.mention.Signatures.Frame;
import dev.dateline.event.mention.Signatures.Signature;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What its governor says of the event that a clause tells: "failed to win", "denied that it paid",
 * "accused of taking".
 */
final class GovernedClause {

  private static final Set<String> TEMPORAL =
      Set.of("until", "till", "before", "after", "once", "when", "whenever", "long", "as");

  /** Prepositions that join to a verb what it is about, and tell no manner. */
  private static final Set<String> TAKEN = Set.of("of", "from", "against", "into");

  private final Facts facts;
  private final Predications predications;
  private final IntFunction<Stance> stances;
  private final ClauseFrame frames;

  GovernedClause(Facts facts, Predications predications, IntFunction<Stance> stances) {
    this.facts = facts;
    this.predications = predications;
    this.stances = stances;
    this.frames = new ClauseFrame(facts, predications);
  }

  Commitment of(int clause) {
    int head = facts.head[clause];
    Frame frame = frames.of(clause);
    int verb = frame == Frame.INFINITIVE ? verbOver(head) : -1;
    if (verb >= 0) {
      return implied(Signatures.english().of(facts.lemma[verb], frame), verb, stances.apply(verb));
    }
    Stance governor = stances.apply(head);
    if (isNearly(clause)) {
      Effect effect = facts.verb(head) ? Effect.FAILS : Effect.OPEN;
      return new Commitment(effect, GoverningWords.marker(facts, clause) - 1);
    }
    if (frame == Frame.CLAUSE && facts.noun(head) && isDeniedByVerb(governor)) {
      return new Commitment(Effect.FAILS, governor.cue());
    }
    Signature signature = signature(clause, frame);
    return signature != null && isTaken(clause, frame)
        ? implied(signature, head, governor)
        : unsigned(clause, frame, governor);
  }

  /** "Came close to winning", "was close to winning". */
  private boolean isNearly(int clause) {
    int mark = facts.tag[clause].equals("VBG") ? GoverningWords.marker(facts, clause) : -1;
    return mark > 0 && facts.lower[mark].equals("to") && facts.lower[mark - 1].equals("close");
  }

  private Commitment implied(Signature signature, int head, Stance governor) {
    return Implication.of(signature, head, governor, predications.of(head).tense());
  }

  /**
   * "Forced thousands to flee": where the tree hangs the infinitive on the object, the verb that
   * governs both; -1 where the noun has a say of its own, or the verb none.
   */
  private int verbOver(int noun) {
    if (!facts.is(noun, "obj")
        || Signatures.english().of(facts.lemma[noun], Frame.INFINITIVE) != null) {
      return -1;
    }
    int verb = facts.head[noun];
    return Signatures.english().of(facts.lemma[verb], Frame.INFINITIVE) == null ? -1 : verb;
  }

  /** "Denied the report that he left", where "no report that he left" leaves it open. */
  private boolean isDeniedByVerb(Stance governor) {
    return governor.effect() == Effect.FAILS && governor.cue() >= 0 && facts.verb(governor.cue());
  }

  /** Of the governor, with its preposition, by its lemma or by its very form; or null. */
  private Signature signature(int clause, Frame frame) {
    int head = facts.head[clause];
    Signatures english = Signatures.english();
    Signature signature =
        isFrom(clause, frame) ? english.of(facts.lemma[head] + " from", frame) : null;
    if (signature == null) {
      signature = english.of(facts.lemma[head], frame);
    }
    if (signature == null && !facts.lower[head].equals(facts.lemma[head])) {
      signature = english.of(facts.lower[head], frame);
    }
    return signature;
  }

  /** "Kept them from entering", where "kept entering" says the contrary. */
  private boolean isFrom(int clause, Frame frame) {
    int mark = frame == Frame.GERUND ? GoverningWords.marker(facts, clause) : -1;
    return mark >= 0 && facts.lower[mark].equals("from");
  }

  /**
   * "Denied paying", "accused of paying": a gerund right after its verb, or after a preposition
   * that tells no manner, is what the verb takes, whatever the tree says.
   */
  private boolean isTaken(int clause, Frame frame) {
    if (!facts.is(clause, "advcl") || frame == Frame.INFINITIVE) {
      return true;
    }
    if (frame != Frame.GERUND) {
      return false;
    }
    int head = facts.head[clause];
    if (clause == head + 1 || clause == head + 2 && facts.relation[head + 1].endsWith(":prt")) {
      return true;
    }
    int mark = GoverningWords.marker(facts, clause);
    return mark > head && TAKEN.contains(facts.lower[mark]);
  }

  /** What a clause says whose governor is none of the words known to affirm, deny or leave open. */
  private Commitment unsigned(int clause, Frame frame, Stance governor) {
    return switch (frame) {
      case INFINITIVE ->
          governor.effect() == Effect.HAPPENS
              ? new Commitment(Effect.OPEN, toOf(clause))
              : new Commitment(governor.effect(), governor.cue());
      case CLAUSE -> finite(clause, governor);
      default -> new Commitment(governor.effect(), governor.cue());
    };
  }

  private Commitment finite(int clause, Stance governor) {
    if (isForeseen(clause, governor)) {
      boolean expected = governor.effect() == Effect.EXPECTED;
      return new Commitment(expected ? Effect.EXPECTED : Effect.OPEN, governor.cue());
    }
    return governor.effect() == Effect.FAILS && facts.is(clause, "ccomp")
        ? new Commitment(Effect.OPEN, governor.cue())
        : Commitment.PLAIN;
  }

  /** "Will not resume until prices rise": the present tense of what has not come yet. */
  private boolean isForeseen(int clause, Stance governor) {
    int mark = facts.child(clause, "mark");
    return mark >= 0
        && facts.is(clause, "advcl")
        && governor.effect() != Effect.HAPPENS
        && TEMPORAL.contains(facts.lower[mark])
        && predications.of(clause).tense() == Tense.PRESENT;
  }

  /** The "to" of an infinitive; its governor where it has none. */
  private int toOf(int infinitive) {
    for (int child : facts.dependents[infinitive]) {
      if (facts.tag[child].equals("TO")) {
        return child;
      }
    }
    return facts.head[infinitive];
  }
}
