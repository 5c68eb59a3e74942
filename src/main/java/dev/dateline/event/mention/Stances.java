package dev.dateline.event.mention;

import dev.dateline.event.mention.Predication.Tense;
import dev.dateline.event.mention.Signatures.Frame;
import dev.dateline.event.mention.Signatures.Signature;
import java.util.Set;

/**
 * What a sentence commits itself to about each of its events: the effects of what governs an event,
 * from the outermost inwards, then of its own auxiliaries and negation. Polarity is computed along
 * the tree as by Nairn, Condoravdi and Karttunen (2006).
 */
public final class Stances {

  private static final int MOST_STEPS = 12;
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "provided", "assuming", "should");
  private static final Set<String> TEMPORAL =
      Set.of("until", "till", "before", "after", "once", "when", "whenever", "long", "as");
  private static final Set<String> SAID =
      Set.of("report", "charge", "notion", "idea", "assertion", "story", "statement");
  private static final Set<String> TAKEN = Set.of("of", "from", "against", "into");
  private static final Set<String> DENIALS = Set.of("without", "instead", "rather");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my");

  private final Facts facts;
  private final Stance[] known;
  private final Predication[] predications;

  /** For one sentence; not for sharing between threads. */
  public Stances(Facts facts) {
    this.facts = facts;
    this.known = new Stance[facts.size];
    this.predications = new Predication[facts.size];
  }

  /** Tense, modality and negation of that token's group. */
  public Predication predication(int token) {
    if (predications[token] == null) {
      predications[token] = Predication.of(facts, token);
    }
    return predications[token];
  }

  /** What the sentence commits itself to about the event that {@code token} reports. */
  public Stance of(int token) {
    return of(token, 0);
  }

  private Stance of(int token, int steps) {
    if (steps < MOST_STEPS && carries(token)) {
      return of(facts.head[token], steps + 1);
    }
    if (known[token] == null) {
      Part outer = steps < MOST_STEPS ? outer(token, steps) : Part.PLAIN;
      Part own = own(token);
      Effect effect = own.effect.within(outer.effect);
      int cue = effect == Effect.HAPPENS ? -1 : effect == own.effect ? own.cue : outer.cue;
      Stance stance = new Stance(effect, own.effect, outer.effect, cue);
      if (steps > 0 && steps >= MOST_STEPS) {
        return stance;
      }
      known[token] = stance;
    }
    return known[token];
  }

  /** An auxiliary or copula says no more than its predicate. */
  private boolean carries(int token) {
    return facts.head[token] >= 0 && (facts.is(token, "aux") || facts.is(token, "cop"));
  }

  private record Part(Effect effect, int cue) {
    static final Part PLAIN = new Part(Effect.HAPPENS, -1);
  }

  private Part own(int token) {
    Predication p = predication(token);
    if (p.modal() != null) {
      return modal(token, p);
    }
    if (p.negator() >= 0) {
      return new Part(Effect.FAILS, p.negator());
    }
    int arranged = arranged(token);
    if (arranged >= 0) {
      return new Part(Effect.EXPECTED, arranged);
    }
    if (facts.lower[token].equals("due") && facts.child(token, "cop") >= 0) {
      return new Part(Effect.EXPECTED, token); // "is due in court"
    }
    Part adjective = attribute(token);
    if (adjective != null) {
      return adjective;
    }
    if (order(token)) {
      return new Part(Effect.OPEN, token);
    }
    if (question(token)) {
      return new Part(Effect.OPEN, facts.size - 1);
    }
    return Part.PLAIN;
  }

  private Part modal(int token, Predication p) {
    boolean denied = p.negator() >= 0;
    boolean certain =
        switch (p.modal()) {
          case "will", "shall" -> true;
          case "would" -> reportedPast(token);
          default -> false;
        };
    boolean weak =
        switch (p.modal()) {
          case "may", "might", "should", "must", "ought" -> true;
          default -> false;
        };
    if (denied && !weak) {
      return new Part(Effect.FAILS, p.negator());
    }
    return new Part(certain ? Effect.EXPECTED : Effect.OPEN, p.modalToken());
  }

  /** "said it would pass": the future seen from the past. */
  private boolean reportedPast(int token) {
    int at = token;
    for (int i = 0; i < MOST_STEPS && facts.is(at, "conj"); i++) {
      int partner = Predication.partner(facts, at);
      at = partner >= 0 ? partner : facts.head[at];
    }
    int head = facts.head[at];
    return head >= 0
        && (facts.is(at, "ccomp") || facts.is(at, "parataxis"))
        && predication(head).tense() == Tense.PAST;
  }

  /** "is to return": the copula before an infinitive, or -1. */
  private int arranged(int token) {
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
  private boolean order(int token) {
    return facts.is(token, "root")
        && facts.tag[token].equals("VB")
        && facts.child(token, "nsubj") < 0
        && facts.child(token, "aux") < 0;
  }

  private boolean question(int token) {
    return facts.is(token, "root") && facts.form[facts.size - 1].endsWith("?");
  }

  /** "the planned merger", "an attempted coup", "the planned merger talks". */
  private Part attribute(int token) {
    if (!facts.noun(token)) {
      return null;
    }
    Part found = attribute(token, token);
    return found == null && facts.is(token, "compound") && facts.head[token] > token
        ? attribute(facts.head[token], token)
        : found;
  }

  /** What an adjective of the noun says that stands before the token. */
  private Part attribute(int noun, int token) {
    for (int child : facts.dependents[noun]) {
      if (facts.is(child, "amod") && child < token) {
        Signature signature = Signatures.english().of(facts.lower[child], Frame.OBJECT);
        if (signature == null && facts.tag[child].equals("VBN")) {
          signature = Signatures.english().of(facts.lemma[child], Frame.OBJECT);
        }
        if (signature != null && "e?-".indexOf(signature.affirmed()) >= 0) {
          return new Part(effect(signature.affirmed(), Effect.HAPPENS, child), child);
        }
      }
    }
    return null;
  }

  private Part outer(int token, int steps) {
    int at = token;
    for (int i = 0; i < MOST_STEPS; i++) {
      int partner = Predication.partner(facts, at);
      if (partner < 0 && !(facts.is(at, "conj") && facts.head[at] >= 0)) {
        break;
      }
      if (finite(at) && predication(facts.head[at]).tense() == Tense.INFINITIVE) {
        return Part.PLAIN;
      }
      at = partner >= 0 ? partner : facts.head[at];
    }
    int head = facts.head[at];
    if (head < 0) {
      return Part.PLAIN;
    }
    int mark = marker(token, at);
    if (mark >= 0 && CONDITIONS.contains(facts.lower[mark])) {
      return new Part(Effect.OPEN, mark);
    }
    if (mark >= 0 && DENIALS.contains(facts.lower[mark])) {
      return new Part(Effect.FAILS, mark);
    }
    if (facts.relation[at].equals("acl:relcl") && !isContent(at, head)) {
      return Part.PLAIN;
    }
    return clausal(at) ? ofClause(at, head, steps) : ofPhrase(at, head, steps);
  }

  /**
   * "a report that he had ignored it": what the noun says, though the tree may call it relative.
   */
  private boolean isContent(int at, int noun) {
    int mark = facts.child(at, "mark");
    return mark >= 0
        && facts.lower[mark].equals("that")
        && facts.child(at, "nsubj") >= 0
        && (SAID.contains(facts.lemma[noun])
            || Signatures.english().of(facts.lemma[noun], Frame.CLAUSE) != null);
  }

  /** "was scheduled to begin but was postponed": no tree should join these, but some do. */
  private boolean finite(int token) {
    Tense tense = predication(token).tense();
    return tense == Tense.PAST || tense == Tense.PRESENT || tense == Tense.FUTURE;
  }

  private boolean clausal(int at) {
    return facts.is(at, "xcomp")
        || facts.is(at, "ccomp")
        || facts.is(at, "advcl")
        || facts.is(at, "acl")
        || facts.is(at, "csubj");
  }

  private int marker(int token, int at) {
    int mark = facts.child(at, "mark");
    if (mark < 0) {
      mark = facts.child(at, "case");
    }
    if (mark >= 0 && facts.tag[mark].equals("TO")) {
      mark = -1;
    }
    return mark;
  }

  private Part ofClause(int at, int head, int steps) {
    Frame frame = frame(at);
    int verb = frame == Frame.INFINITIVE ? verbOver(head) : -1;
    if (verb >= 0) {
      return apply(Signatures.english().of(facts.lemma[verb], frame), verb, of(verb, steps + 1));
    }
    Stance governor = of(head, steps + 1);
    if (frame == Frame.CLAUSE && facts.noun(head) && isDeniedByVerb(governor)) {
      return new Part(Effect.FAILS, governor.cue());
    }
    Signature signature =
        isFrom(at, frame) ? Signatures.english().of(facts.lemma[head] + " from", frame) : null;
    if (signature == null) {
      signature = Signatures.english().of(facts.lemma[head], frame);
    }
    if (signature == null && !facts.lower[head].equals(facts.lemma[head])) {
      signature = Signatures.english().of(facts.lower[head], frame);
    }
    boolean taken =
        !facts.is(at, "advcl")
            || frame == Frame.INFINITIVE
            || frame == Frame.GERUND && isTaken(at, head);
    if (signature != null && taken) {
      return apply(signature, head, governor);
    }
    if (frame == Frame.INFINITIVE) {
      return governor.effect() == Effect.HAPPENS
          ? new Part(Effect.OPEN, toOf(at, head))
          : new Part(governor.effect(), governor.cue());
    }
    if (frame == Frame.CLAUSE) {
      if (isForeseen(at, governor)) {
        return new Part(
            governor.effect() == Effect.EXPECTED ? Effect.EXPECTED : Effect.OPEN, governor.cue());
      }
      return governor.effect() == Effect.FAILS && facts.is(at, "ccomp")
          ? new Part(Effect.OPEN, governor.cue())
          : Part.PLAIN;
    }
    return new Part(governor.effect(), governor.cue());
  }

  /** "Kept them from entering", where "kept entering" says the contrary. */
  private boolean isFrom(int gerund, Frame frame) {
    int mark = frame == Frame.GERUND ? marker(gerund, gerund) : -1;
    return mark >= 0 && facts.lower[mark].equals("from");
  }

  /**
   * "denied paying", "accused of paying": a gerund right after its verb, or after a preposition
   * that tells no manner, is what the verb takes, whatever the tree says.
   */
  private boolean isTaken(int gerund, int head) {
    if (gerund == head + 1 || gerund == head + 2 && facts.relation[head + 1].endsWith(":prt")) {
      return true;
    }
    int mark = marker(gerund, gerund);
    return mark > head && TAKEN.contains(facts.lower[mark]);
  }

  /** "denied the report that he left", where "no report that he left" leaves it open. */
  private boolean isDeniedByVerb(Stance governor) {
    return governor.effect() == Effect.FAILS && governor.cue() >= 0 && facts.verb(governor.cue());
  }

  /** "will not resume until prices rise": the present tense of what has not come yet. */
  private boolean isForeseen(int at, Stance governor) {
    int mark = facts.child(at, "mark");
    return mark >= 0
        && facts.is(at, "advcl")
        && governor.effect() != Effect.HAPPENS
        && TEMPORAL.contains(facts.lower[mark])
        && predication(at).tense() == Tense.PRESENT;
  }

  /**
   * "forced thousands to flee": where the tree hangs the infinitive on the object, the verb that
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

  private int toOf(int at, int head) {
    for (int child : facts.dependents[at]) {
      if (facts.tag[child].equals("TO")) {
        return child;
      }
    }
    return head;
  }

  private Frame frame(int at) {
    if (facts.is(at, "ccomp") && arranged(at) >= 0) {
      return Frame.CLAUSE; // "the talks are to resume, she said"
    }
    for (int child : facts.dependents[at]) {
      if (facts.tag[child].equals("TO") && (facts.is(child, "mark") || facts.is(child, "aux"))) {
        return Frame.INFINITIVE;
      }
    }
    if (facts.tag[at].equals("VB") && predication(at).modal() == null && facts.is(at, "xcomp")) {
      return Frame.INFINITIVE;
    }
    Tense tense = predication(at).tense();
    return tense == Tense.PARTICIPLE ? Frame.GERUND : Frame.CLAUSE;
  }

  private Part ofPhrase(int at, int head, int steps) {
    boolean object = facts.is(at, "obj") || facts.relation[at].equals("nsubj:pass");
    boolean subject = !object && facts.is(at, "nsubj");
    boolean oblique = facts.is(at, "obl") || facts.is(at, "nmod") || facts.is(at, "compound");
    if (!object && !subject && !oblique) {
      return Part.PLAIN;
    }
    Signature signature =
        Signatures.english().of(facts.lemma[head], subject ? Frame.SUBJECT : Frame.OBJECT);
    if (oblique && (signature == null || !complement(at, head))) {
      return Part.PLAIN;
    }
    Stance governor = of(head, steps + 1);
    if (signature != null) {
      return apply(signature, head, governor);
    }
    return definite(at) || subject ? Part.PLAIN : new Part(governor.effect(), governor.cue());
  }

  /** Whether the preposition is one that the governor selects, rather than one of time or place. */
  private boolean complement(int at, int head) {
    int preposition = facts.child(at, "case");
    if (preposition < 0) {
      return facts.is(at, "compound") && facts.noun(head);
    }
    return switch (facts.lower[preposition]) {
      case "of", "for", "to", "from", "about", "against", "out", "on", "into" -> true;
      default -> false;
    };
  }

  private boolean definite(int at) {
    if (facts.tag[at].startsWith("NNP")) {
      return true;
    }
    for (int child : facts.dependents[at]) {
      if (facts.is(child, "det") && DEFINITE.contains(facts.lower[child])
          || facts.is(child, "nmod:poss")) {
        return true;
      }
    }
    return false;
  }

  private Part apply(Signature signature, int head, Stance governor) {
    boolean factive = signature.affirmed() == '+' && signature.denied() == '+';
    if (factive) {
      return Part.PLAIN;
    }
    if (governor.effect() == Effect.FAILS) {
      Effect effect = effect(signature.denied(), Effect.FAILS, head);
      return new Part(effect, effect == Effect.HAPPENS ? -1 : governor.cue());
    }
    Effect effect = effect(signature.affirmed(), governor.effect(), head);
    if (effect == Effect.FAILS && governor.effect() != Effect.HAPPENS) {
      return new Part(Effect.OPEN, head);
    }
    Effect whole = effect.within(governor.effect());
    return new Part(
        whole, effect == Effect.HAPPENS || effect == governor.effect() ? governor.cue() : head);
  }

  private Effect effect(char sign, Effect governor, int head) {
    return switch (sign) {
      case '+' -> Effect.HAPPENS;
      case '-' -> Effect.FAILS;
      case 'e' -> Effect.EXPECTED;
      case '=' -> governor;
      case 'p' -> predication(head).tense() == Tense.PAST ? Effect.HAPPENS : Effect.OPEN;
      default -> Effect.OPEN;
    };
  }
}
