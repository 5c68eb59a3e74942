package dev.dateline.event.mention;

import java.util.Set;

/**
 * How a predicate is put: tense, aspect, modality and negation, read from its auxiliaries and
 * adverbs.
 *
 * @param tense of the whole group: "has been rising" is present
 * @param progressive "is rising"
 * @param perfect "has risen"
 * @param modal lower-cased lemma of the modal verb, or null
 * @param modalToken where it stands, or -1
 * @param negator where the word stands that negates it, or -1
 */
public record Predication(
    Tense tense, boolean progressive, boolean perfect, String modal, int modalToken, int negator) {

  /** Grammatical tense. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    INFINITIVE,
    PARTICIPLE,
    /** Not a predicate. */
    NONE
  }

  private static final Set<String> NEGATORS =
      Set.of("not", "n't", "never", "neither", "nor", "no", "hardly", "scarcely");

  /** Longer rows of bare verbs are rare; a bound, lest a long one cost the square. */
  private static final int MOST_PARTNERS = 4;

  private static final Set<String> NOBODY =
      Set.of("nobody", "nothing", "none", "neither", "nowhere", "no-one");

  /** Reads the group around {@code token}, whatever its part of speech. */
  static Predication of(Facts facts, int token) {
    int negator = negator(facts, token);
    int source = token;
    int first = firstAuxiliary(facts, token);
    int partner = partner(facts, token);
    if (first < 0 && (partner >= 0 || shares(facts, token))) {
      source = partner >= 0 ? firstOf(facts, partner) : facts.head[token];
      first = firstAuxiliary(facts, source);
      if (negator < 0 && first >= 0) {
        negator = sharedNegator(facts, token, source);
      }
    }
    if (negator < 0 && facts.is(token, "conj") && facts.child(token, "nsubj") < 0) {
      negator = sharedNegator(facts, token, facts.head[token]);
    }
    String tag = partner >= 0 ? "VB" : facts.tag[token];
    boolean have = false;
    boolean be = false;
    boolean to = false;
    String modal = null;
    int modalToken = -1;
    Tense finite = null;
    for (int child : facts.dependents[source]) {
      if (facts.tag[child].equals("TO")) {
        to |= facts.is(child, "mark") || facts.is(child, "aux");
      } else if (facts.is(child, "aux") || facts.is(child, "cop")) {
        String childTag = facts.tag[child];
        have |= facts.lemma[child].equals("have");
        be |= facts.lemma[child].equals("be");
        if (childTag.equals("MD")) {
          modal = modal(facts.lower[child]);
          modalToken = child;
        } else if (finite == null) {
          finite = finite(childTag);
        }
      }
    }
    if (finite == null) {
      finite = source == token || !tag.equals("VB") ? finite(tag) : finite(facts.tag[source]);
    }
    Tense tense;
    if (modal != null) {
      tense = modal.equals("will") || modal.equals("shall") ? Tense.FUTURE : Tense.PRESENT;
    } else if (finite != null) {
      tense = finite;
    } else if (to || tag.equals("VB")) {
      tense = Tense.INFINITIVE;
    } else if (tag.equals("VBG") || tag.equals("VBN")) {
      tense = Tense.PARTICIPLE;
    } else {
      tense = Tense.NONE;
    }
    return new Predication(
        tense,
        tag.equals("VBG") && be,
        have && (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD") || be),
        modal,
        modalToken,
        negator);
  }

  /**
   * The bare verb that a bare verb continues: "seeks to buy the mill, <i>close</i> it and leave",
   * where the tagger may take the second for a present tense, the parser hang it on "seeks" or set
   * it beside; -1 for none.
   */
  static int partner(Facts facts, int token) {
    return partner(facts, token, 0);
  }

  private static int partner(Facts facts, int token, int steps) {
    int head = facts.head[token];
    String tag = facts.tag[token];
    if (head < 0 || !tag.equals("VB") && !tag.equals("VBP") || steps == MOST_PARTNERS) {
      return -1;
    }
    // "She plans to leave and return": no present tense, or it would agree with "she".
    boolean bare = tag.equals("VB") || facts.tag[head].equals("VBZ");
    boolean joined = facts.is(token, "conj") || bare && facts.is(token, "parataxis");
    if (!joined || facts.child(token, "nsubj") >= 0 || firstAuxiliary(facts, token) >= 0) {
      return -1;
    }
    if (facts.tag[head].equals("VB") || partner(facts, head, steps + 1) >= 0) {
      return head;
    }
    int partner = -1;
    for (int child : facts.dependents[head]) {
      if (bare && child > head && child < token && facts.tag[child].equals("VB")) {
        partner = child;
      }
    }
    return partner;
  }

  /** The first of such a row of verbs, which has the auxiliary. */
  private static int firstOf(Facts facts, int partner) {
    int first = partner;
    for (int i = 0; i < MOST_PARTNERS; i++) {
      int before = partner(facts, first);
      if (before < 0) {
        break;
      }
      first = before;
    }
    return first;
  }

  /** Coordinated verbs share auxiliaries: "will sell and buy", "has risen and fallen". */
  private static boolean shares(Facts facts, int token) {
    if (!facts.is(token, "conj") || facts.child(token, "nsubj") >= 0) {
      return false;
    }
    String tag = facts.tag[token];
    String head = facts.tag[facts.head[token]];
    return tag.startsWith("VB")
        && (tag.equals(head) || tag.equals("VBN") && head.equals("VBD"))
        && !tag.equals("VBD")
        && !tag.equals("VBZ");
  }

  private static int sharedNegator(Facts facts, int token, int source) {
    int cc = facts.child(token, "cc");
    return cc >= 0 && (facts.lower[cc].equals("or") || facts.lower[cc].equals("nor"))
        ? negator(facts, source)
        : -1;
  }

  private static int firstAuxiliary(Facts facts, int token) {
    for (int child : facts.dependents[token]) {
      if (facts.is(child, "aux")
          || facts.is(child, "cop")
          || facts.is(child, "mark") && facts.tag[child].equals("TO")) {
        return child;
      }
    }
    return -1;
  }

  private static int negator(Facts facts, int token) {
    for (int child : facts.dependents[token]) {
      String word = facts.lower[child];
      if (NEGATORS.contains(word) && !onlyPart(facts, child)) {
        if (!word.equals("no") || facts.is(child, "det") || facts.is(child, "advmod")) {
          return child;
        }
      } else if (facts.is(child, "advmod")) {
        int inner = within(facts, child);
        if (inner >= 0) {
          return inner;
        }
      } else if (facts.is(child, "nsubj") || facts.is(child, "obj")) {
        if (NOBODY.contains(word)) {
          return child;
        }
        int pair = facts.child(child, "cc");
        if (pair >= 0 && pair < child && facts.lower[pair].equals("neither")) {
          return pair;
        }
        int determiner = facts.child(child, "det");
        if (determiner >= 0
            && (facts.lower[determiner].equals("no")
                || facts.lower[determiner].equals("neither"))) {
          return determiner;
        }
      }
    }
    return -1;
  }

  /** "never before", "no longer": the word that denies hangs on another adverb; or -1. */
  private static int within(Facts facts, int adverb) {
    for (int child : facts.dependents[adverb]) {
      String word = facts.lower[child];
      if (word.equals("never") || word.equals("no") && facts.lower[adverb].equals("longer")) {
        return child;
      }
    }
    return -1;
  }

  /** "not only", "not just", "no doubt" deny nothing. */
  private static boolean onlyPart(Facts facts, int negator) {
    if (negator + 1 >= facts.size) {
      return false;
    }
    String next = facts.lower[negator + 1];
    return next.equals("only") || next.equals("just") || next.equals("doubt");
  }

  private static Tense finite(String tag) {
    return switch (tag) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> null;
    };
  }

  private static String modal(String word) {
    return switch (word) {
      case "'ll", "wo", "will", "'will" -> "will";
      case "ca", "can" -> "can";
      case "sha", "shall" -> "shall";
      case "'d", "would" -> "would";
      default -> word;
    };
  }
}
