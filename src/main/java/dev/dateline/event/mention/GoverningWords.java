package dev.dateline.event.mention;

import dev.dateline.event.mention.Predication.Tense;
import dev.dateline.event.mention.Signatures.Frame;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What the words above an event commit the sentence to: the conjunction that opens its clause, or
 * else the verb, noun or adjective that it hangs on.
 */
final class GoverningWords {

  /** Longer rows of verbs are lists; a bound, lest they cost the square. */
  private static final int MOST_CONJUNCTS = 12;

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "provided", "assuming", "should");
  private static final Set<String> DENIALS = Set.of("without", "instead", "rather");

  /** Nouns that say what their clause tells, beside those that have a signature. */
  private static final Set<String> SAID =
      Set.of("report", "charge", "notion", "idea", "assertion", "story", "statement");

  private final Facts facts;
  private final Predications predications;
  private final GovernedClause clauses;
  private final GovernedPhrase phrases;

  /**
   * @param stances what the sentence commits itself to about each governor
   */
  GoverningWords(Facts facts, Predications predications, IntFunction<Stance> stances) {
    this.facts = facts;
    this.predications = predications;
    this.clauses = new GovernedClause(facts, predications, stances);
    this.phrases = new GovernedPhrase(facts, predications, stances);
  }

  Commitment of(int token) {
    int at = firstOfRow(token);
    if (at < 0 || facts.head[at] < 0) {
      return Commitment.PLAIN;
    }
    int mark = marker(facts, at);
    if (mark >= 0 && CONDITIONS.contains(facts.lower[mark])) {
      return new Commitment(Effect.OPEN, mark);
    }
    if (mark >= 0 && DENIALS.contains(facts.lower[mark])) {
      return new Commitment(Effect.FAILS, mark);
    }
    if (facts.relation[at].equals("acl:relcl") && !isContent(at)) {
      return Commitment.PLAIN;
    }
    return isClausal(at) ? clauses.of(at) : phrases.of(at);
  }

  /**
   * The first of the row of conjuncts that the token stands in, since all of them hang where it
   * does; -1 where the row can't be one.
   */
  private int firstOfRow(int token) {
    int at = token;
    for (int i = 0; i < MOST_CONJUNCTS; i++) {
      int partner = Predication.partner(facts, at);
      if (partner < 0 && !(facts.is(at, "conj") && facts.head[at] >= 0)) {
        return at;
      }
      if (isFinite(at) && predications.of(facts.head[at]).tense() == Tense.INFINITIVE) {
        return -1; // "was scheduled to begin but was postponed": some trees join these
      }
      at = partner >= 0 ? partner : facts.head[at];
    }
    return at;
  }

  private boolean isFinite(int token) {
    Tense tense = predications.of(token).tense();
    return tense == Tense.PAST || tense == Tense.PRESENT || tense == Tense.FUTURE;
  }

  /** The conjunction or preposition, other than "to", before a clause or phrase; or -1. */
  static int marker(Facts facts, int clause) {
    int mark = facts.child(clause, "mark");
    if (mark < 0) {
      mark = facts.child(clause, "case");
    }
    return mark >= 0 && facts.tag[mark].equals("TO") ? -1 : mark;
  }

  /**
   * "A report that he had ignored it": what the noun says, though the tree may call it relative.
   */
  private boolean isContent(int clause) {
    String noun = facts.lemma[facts.head[clause]];
    int mark = facts.child(clause, "mark");
    return mark >= 0
        && facts.lower[mark].equals("that")
        && facts.child(clause, "nsubj") >= 0
        && (SAID.contains(noun) || Signatures.english().of(noun, Frame.CLAUSE) != null);
  }

  private boolean isClausal(int token) {
    return facts.is(token, "xcomp")
        || facts.is(token, "ccomp")
        || facts.is(token, "advcl")
        || facts.is(token, "acl")
        || facts.is(token, "csubj");
  }
}
