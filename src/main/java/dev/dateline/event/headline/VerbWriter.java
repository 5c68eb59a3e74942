package dev.dateline.event.headline;

import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts the verb of a clause into a draft, with its auxiliaries and particles, in the tense in which
 * a headline tells it: "had resigned" as "resigned", "founded in 1988" as "was founded". For one
 * clause.
 */
final class VerbWriter {

  /** Adverbs that belong to the sense of the verb, or to its truth. */
  private static final Set<String> KEPT_ADVERBS =
      Set.of(
          ("not n't n’t never ill down up out off away back twice again together apart in on"
                  + " over almost nearly close abroad home free aground ashore ahead aside forward underground overseas")
              .split(" "));

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  /** How much a headline would miss what is said of a noun by a second noun. */
  private static final int ATTRIBUTE = 45;

  private final Sentence sentence;
  private final Draft draft;
  private final PhraseWriter phrases;
  private final TimePhrases times;
  private final int predicate;
  private final int subject;
  private final boolean plural;

  private final Part verb;
  private boolean auxiliary;
  private boolean negated;
  private final List<Integer> perfect = new ArrayList<>(1);

  /**
   * @param subject its token, wherever in the sentence
   * @param plural whether the verb is said of several
   */
  VerbWriter(
      TimePhrases times,
      Draft draft,
      PhraseWriter phrases,
      int predicate,
      int subject,
      boolean plural) {
    this.sentence = times.sentence();
    this.times = times;
    this.draft = draft;
    this.phrases = phrases;
    this.predicate = predicate;
    this.subject = subject;
    this.plural = plural;
    verb = draft.part(Part.NEEDED, null);
    verb.tokens.add(predicate);
  }

  /**
   * @param ahead whether it is still to come
   */
  void write(boolean ahead) {
    for (int dependent : sentence.dependents(predicate)) {
      add(dependent, sentence.relation(dependent));
    }
    if (isShifted()) {
      unshift();
    }
    setTense(ahead);
  }

  private void add(int dependent, String relation) {
    switch (relation) {
      case "aux", "aux:pass" -> {
        auxiliary = true;
        if (sentence.lemma(dependent).equals("have") && relation.equals("aux")) {
          perfect.add(dependent);
        }
        verb.tokens.add(dependent);
      }
      case "cop", "compound:prt", "expl" -> {
        auxiliary |= relation.equals("cop");
        verb.tokens.add(dependent);
      }
      case "mark" -> addMark(dependent);
      case "advmod" -> addAdverb(dependent);
      case "case", "amod", "compound", "nummod", "det", "nmod", "flat", "fixed", "nmod:poss" -> {
        // A noun or adjective as predicate keeps what belongs to it.
        if (!Clause.isVerb(sentence, predicate)) {
          phrases.noun(dependent, relation.equals("nmod") ? ATTRIBUTE : Part.NEEDED, null);
        }
      }
      default -> {}
    }
  }

  /** "is to return", "was to have been built": be and the infinitive are one predicate. */
  private void addMark(int mark) {
    boolean infinitive =
        sentence.tag(mark).equals("TO")
            && (auxiliary
                || sentence.relation(predicate).equals("advcl")
                || Dependents.has(sentence, predicate, "cop"));
    if (infinitive || sentence.is(mark, "due")) {
      verb.tokens.add(mark);
      for (int fixed : sentence.dependents(mark)) {
        verb.tokens.add(fixed); // "due to arrive" as one conjunction
      }
    }
  }

  private void addAdverb(int adverb) {
    String form = sentence.lower(adverb);
    if (KEPT_ADVERBS.contains(form) && !times.isTime(adverb)) {
      verb.tokens.add(adverb);
      negated |= NEGATIONS.contains(form);
    }
  }

  /** "said it would close the plant": a future that the past tense of the report shifts. */
  private boolean isShifted() {
    int head = sentence.head(predicate);
    if (head < 0
        || !sentence.relation(predicate).equals("ccomp")
        || !sentence.tag(head).startsWith("VBD")) {
      return false;
    }
    for (int clause : sentence.dependents(predicate)) {
      int mark = Dependents.first(sentence, clause, "mark");
      if (mark >= 0 && (sentence.isIgnoringCase(mark, "if") || sentence.is(mark, "unless"))) {
        return false;
      }
    }
    return true;
  }

  private void unshift() {
    for (int dependent : sentence.dependents(predicate)) {
      if (sentence.is(dependent, "would")) {
        draft.replace(dependent, "will");
      }
    }
  }

  private void setTense(boolean ahead) {
    String tag = sentence.tag(predicate);
    int being = being();
    if (being >= 0) {
      draft.replace(being, plural ? "were" : "was");
    } else if (tag.equals("VBN") && isSimplePerfect()) {
      draft.replace(perfect.get(0), "");
      draft.replace(predicate, PastTense.of(sentence.lemma(predicate)));
    } else if (tag.equals("VBG") && !auxiliary) {
      String lemma = sentence.lemma(predicate);
      draft.replace(predicate, ahead ? "will " + lemma : PastTense.of(lemma));
    } else if (sentence.head(subject) != predicate
        && !auxiliary
        && (tag.equals("VBN") || tag.equals("VB"))) {
      if (sentence.relation(predicate).equals("conj")) {
        shareAuxiliaries();
      } else if (tag.equals("VBN") && isPassive()) {
        String participle = sentence.lower(predicate);
        draft.replace(predicate, (plural ? "were " : "was ") + participle);
      }
    }
  }

  /** "Being" of "since being dismissed", where it is the only auxiliary; or -1. */
  private int being() {
    int being = -1;
    for (int dependent : sentence.dependents(predicate)) {
      if (sentence.relation(dependent).startsWith("aux")) {
        if (being >= 0 || !sentence.isIgnoringCase(dependent, "being")) {
          return -1;
        }
        being = dependent;
      }
    }
    return being;
  }

  /** "has resigned", "had resigned", and no other auxiliary. */
  private boolean isSimplePerfect() {
    if (perfect.size() != 1 || negated || verb.tokens.size() > 3) {
      return false;
    }
    for (int dependent : sentence.dependents(predicate)) {
      if (sentence.relation(dependent).startsWith("aux") && !perfect.contains(dependent)) {
        return false;
      }
    }
    return true;
  }

  /** In a sentence without a finite verb the participle is rather its past tense, misread. */
  private boolean isPassive() {
    if (Dependents.has(sentence, predicate, "obj")
        || sentence.relation(subject).equals("root") && sentence.head(predicate) == subject) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      switch (sentence.tag(i)) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "was arrested and charged": the second verb has the first one's auxiliary. */
  private void shareAuxiliaries() {
    int head = sentence.head(predicate);
    StringBuilder shared = new StringBuilder();
    for (int dependent : sentence.dependents(head)) {
      if (sentence.relation(dependent).startsWith("aux") && dependent < head) {
        shared.append(sentence.form(dependent)).append(' ');
      }
    }
    draft.replace(predicate, shared + sentence.form(predicate));
  }
}
