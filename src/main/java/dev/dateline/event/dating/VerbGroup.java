package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * What the words around a trigger say of its place in time: "had been taken", "will meet", "to
 * leave", "saying". Nouns and adjectives have the tense of their copula, or none.
 *
 * @param tense of the finite verb, or the kind of non-finite form
 * @param perfect whether an auxiliary "have" goes with it
 * @param progressive whether it is an "-ing" form after "be"
 */
record VerbGroup(Tense tense, boolean perfect, boolean progressive) {

  /** Tense of a finite verb, or the kind of a form that has none. */
  enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** After "would", "could", "may", "might", "should", "must", "can". */
    MODAL,
    INFINITIVE,
    /** An "-ing" form without "be". */
    PRESENT_PARTICIPLE,
    /** A past participle without auxiliary. */
    PAST_PARTICIPLE,
    /** A noun or adjective without copula. */
    NONE
  }

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "’ll");
  private static final VerbGroup NOMINAL = new VerbGroup(Tense.NONE, false, false);

  /** Reads the group that the token heads. */
  static VerbGroup of(Sentence sentence, int token) {
    return of(sentence, token, 0);
  }

  private static VerbGroup of(Sentence sentence, int token, int depth) {
    String tag = sentence.tag(token);
    boolean verb = tag.startsWith("VB");
    Tense finite = null;
    boolean have = false;
    boolean be = false;
    boolean copula = false;
    boolean to = false;
    boolean subject = false;
    for (int d : sentence.dependents(token)) {
      String relation = sentence.relation(d);
      if (relation.startsWith("nsubj") || relation.startsWith("csubj")) {
        subject = true;
      }
      if (sentence.tag(d).equals("TO") && d < token) {
        to = true;
      }
      if (!relation.startsWith("aux") && !relation.equals("cop")) {
        continue;
      }
      copula |= relation.equals("cop");
      String form = lower(sentence.form(d));
      String lemma = sentence.lemma(d);
      have |= lemma.equals("have");
      be |= lemma.equals("be") && !relation.equals("cop");
      Tense here = auxiliary(sentence.tag(d), form);
      if (finite == null) {
        finite = here;
      }
    }
    if (!verb && !copula && finite == null) {
      return NOMINAL;
    }
    boolean progressive = tag.equals("VBG") && be;
    if (tag.equals("VBD") && (finite == Tense.MODAL || finite == Tense.FUTURE)) {
      // "when two would-be robbers fled": no modal goes with a past tense
      return new VerbGroup(Tense.PAST, false, false);
    }
    if (finite != null) {
      return new VerbGroup(finite, have, progressive);
    }
    if (to) {
      return goingTo(sentence, token)
          ? new VerbGroup(Tense.FUTURE, false, false)
          : new VerbGroup(Tense.INFINITIVE, have, progressive);
    }
    if (tag.equals("VBD")) {
      return new VerbGroup(Tense.PAST, false, false);
    }
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      return new VerbGroup(Tense.PRESENT, false, false);
    }
    int head = sentence.head(token);
    if (head >= 0
        && !subject
        && depth < 8
        && sentence.relation(token).equals("conj")
        && sameForm(tag, sentence.tag(head))) {
      return of(sentence, head, depth + 1);
    }
    if (tag.equals("VBN")) {
      // a subject of its own makes it a clause; the tagger takes "hit", "put" for participles
      boolean clause = subject && (head < 0 || !sentence.relation(token).startsWith("acl"));
      return new VerbGroup(clause ? Tense.PAST : Tense.PAST_PARTICIPLE, have, false);
    }
    if (tag.equals("VBG")) {
      return new VerbGroup(Tense.PRESENT_PARTICIPLE, have, false);
    }
    if (tag.equals("VB")) {
      if (!subject && isNounPhrase(sentence, token)) {
        return NOMINAL;
      }
      return new VerbGroup(subject ? Tense.PRESENT : Tense.INFINITIVE, have, false);
    }
    return NOMINAL;
  }

  /** "Took medical leave", "after the split": a verb's base form doesn't follow these words. */
  private static boolean isNounPhrase(Sentence sentence, int token) {
    if (token == 0) {
      return false;
    }
    String before = sentence.tag(token - 1);
    return before.equals("JJ")
        || before.equals("DT")
        || before.equals("PRP$")
        || before.equals("POS")
        || before.equals("IN") && sentence.relation(token - 1).equals("case");
  }

  private static Tense auxiliary(String tag, String form) {
    return switch (tag) {
      case "MD" -> FUTURE.contains(form) ? Tense.FUTURE : Tense.MODAL;
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> null;
    };
  }

  /** "is going to meet": the infinitive is the event. */
  private static boolean goingTo(Sentence sentence, int token) {
    int head = sentence.head(token);
    return head >= 0
        && head < token
        && sentence.relation(token).equals("xcomp")
        && lower(sentence.form(head)).equals("going")
        && of(sentence, head, 7).progressive();
  }

  /** "met and discussed" share a form; "met and discussing" don't. */
  private static boolean sameForm(String tag, String head) {
    return tag.equals(head)
        || (tag.equals("VBN") && head.equals("VBD"))
        || (tag.equals("VB") && head.startsWith("VB"));
  }

  /** Whether it reports what is over: a past tense, or a perfect of any kind. */
  boolean past() {
    return tense == Tense.PAST || (perfect && tense == Tense.PRESENT);
  }

  /** A past tense seen from another past: "had left". */
  boolean pastPerfect() {
    return perfect && tense == Tense.PAST;
  }

  boolean presentPerfect() {
    return perfect && tense == Tense.PRESENT;
  }

  /** "will meet", "would meet", "may meet". */
  boolean ahead() {
    return !perfect && (tense == Tense.FUTURE || tense == Tense.MODAL);
  }

  private static String lower(String form) {
    return form.toLowerCase(java.util.Locale.ROOT);
  }
}
