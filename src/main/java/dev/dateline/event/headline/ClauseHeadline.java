package dev.dateline.event.headline;

import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a headline of the clause of a verb: who did what to whom, without when and without why. */
final class ClauseHeadline {

  private static final int DEEPEST = 6;

  /** Adverbs that belong to the sense of the verb, or to its truth. */
  private static final Set<String> KEPT_ADVERBS =
      Set.of(
          "not",
          "n't",
          "n’t",
          "never",
          "ill",
          "down",
          "up",
          "out",
          "off",
          "away",
          "back",
          "twice",
          "again",
          "together",
          "apart",
          "in",
          "over",
          "abroad",
          "home",
          "free",
          "aground",
          "ashore",
          "ahead",
          "aside",
          "forward",
          "underground",
          "overseas");

  /** Verbs that say nothing without what they take. */
  private static final Set<String> EMPTY_ALONE =
      Set.of(
          "give", "make", "take", "put", "set", "have", "hold", "get", "keep", "bring", "do",
          "become", "cause", "lead", "include", "call", "name", "say", "tell", "provide", "see",
          "last", "stay", "remain", "miss", "join", "pay", "offer");

  private final Entities entities;
  private final TimeWords times;

  ClauseHeadline(Entities entities, TimeWords times) {
    this.entities = entities;
    this.times = times;
  }

  /**
   * @param withContent whether what is said, thought or asked belongs to the headline
   * @return null where the clause has no subject or a pronoun remains that nothing explains
   */
  Headline write(Sentence sentence, int trigger, boolean withContent) {
    int predicate = top(sentence, trigger);
    Clause clause = new Clause(sentence, predicate);
    int subject = clause.subject();
    if (subject < 0 || times.at(sentence, subject) || isPointer(sentence, subject)) {
      return null;
    }
    if (dependent(sentence, predicate, "expl") >= 0
        && own(sentence, subject, predicate)
        && subject > predicate) {
      return null; // "there was an explosion"
    }
    boolean own = own(sentence, subject, predicate);
    if (own && isBare(sentence, predicate) && sentence.tag(subject).matches("NNP?")) {
      return null; // "recommended that the court suspend it"
    }
    List<Entity> who = entities.at(sentence, subject);
    Draft draft = new Draft(sentence);
    PhraseWriter phrases = new PhraseWriter(entities, times, sentence, draft, who);
    if (own && subject < predicate) {
      new PhraseWriter(entities, times, sentence, draft, List.of())
          .nounWithout(subject, Part.NEEDED, predicate);
    } else {
      Draft apart = new Draft(sentence);
      PhraseWriter other = new PhraseWriter(entities, times, sentence, apart, List.of());
      other.nounWithout(subject, Part.NEEDED, below(sentence, subject, predicate));
      if (apart.isDangling()) {
        return null;
      }
      draft.begin(withoutPreposition(sentence, subject, apart.text()));
    }
    verb(sentence, predicate, subject, own, draft, phrases);
    boolean told = withContent || clause.object() < 0;
    int weight = rest(sentence, predicate, draft, phrases, told);
    int relativized = own ? clause.relativeObject(subject) : -1;
    if (relativized >= 0 && sentence.lemma(predicate).equals("do")) {
      return null; // "hand over the files, which the company did"
    }
    if (relativized >= 0) {
      Draft apart = new Draft(sentence);
      new PhraseWriter(entities, times, sentence, apart, who)
          .nounWithout(relativized, Part.NEEDED, below(sentence, relativized, predicate));
      draft.end(withoutPreposition(sentence, relativized, apart.text()));
      weight++;
    }
    String text = draft.text();
    boolean bare =
        weight == 0 && !clause.isPassive() && EMPTY_ALONE.contains(sentence.lemma(predicate));
    if (draft.isDangling() || text.isEmpty() || bare) {
      return null;
    }
    boolean named = !who.isEmpty() && who.get(0).isNamed();
    return new Headline(text, (named ? 2 : 0) + weight);
  }

  /** An infinitive that neither "to" nor an auxiliary stands before. */
  private static boolean isBare(Sentence sentence, int predicate) {
    String lemma = sentence.lemma(predicate);
    if (!sentence.tag(predicate).equals("VB") || PastTense.of(lemma).equals(lemma)) {
      return false; // "put" may be its past tense
    }
    for (int dependent : sentence.dependents(predicate)) {
      String relation = sentence.relation(dependent);
      if (relation.startsWith("aux") || relation.equals("cop") || relation.equals("mark")) {
        return false;
      }
    }
    return true;
  }

  /** "This", "another", "both" say nothing without the sentence before. */
  private static boolean isPointer(Sentence sentence, int subject) {
    return sentence.tag(subject).equals("DT") && dependent(sentence, subject, "nmod") < 0;
  }

  private static boolean own(Sentence sentence, int subject, int predicate) {
    return sentence.head(subject) == predicate;
  }

  /** The phrase's text without the preposition that another clause puts before it. */
  private static String withoutPreposition(Sentence sentence, int head, String text) {
    String preposition = Clause.preposition(sentence, head);
    if (!preposition.isEmpty()
        && text.regionMatches(true, 0, preposition + " ", 0, preposition.length() + 1)) {
      return text.substring(preposition.length() + 1);
    }
    return text;
  }

  /** The dependent of {@code subject} that leads down to the predicate, or -1. */
  private static int below(Sentence sentence, int subject, int predicate) {
    int last = predicate;
    for (int i = predicate, steps = 0; i >= 0 && steps < 12; i = sentence.head(i), steps++) {
      if (i == subject) {
        return last;
      }
      last = i;
    }
    return -1;
  }

  /** From "pass" in "is expected to pass" to "expected". */
  private static int top(Sentence sentence, int trigger) {
    int top = trigger;
    for (int steps = 0; steps < DEEPEST; steps++) {
      int head = sentence.head(top);
      boolean open =
          Clause.plain(sentence.relation(top)).equals("xcomp") || isDueTo(sentence, top, head);
      if (head < 0 || !open || !new Clause(sentence, head).isPredicate(head)) {
        return top;
      }
      top = head;
    }
    return top;
  }

  /** "is due to land": an adjective's infinitive, which trees tend to take for an adverbial. */
  private static boolean isDueTo(Sentence sentence, int clause, int head) {
    return head >= 0
        && sentence.relation(clause).equals("advcl")
        && sentence.tag(clause).equals("VB")
        && sentence.tag(head).startsWith("JJ")
        && dependent(sentence, clause, "mark") == head + 1
        && dependent(sentence, head, "cop") >= 0;
  }

  private static int dependent(Sentence sentence, int head, String relation) {
    for (int dependent : sentence.dependents(head)) {
      if (sentence.relation(dependent).equals(relation)) {
        return dependent;
      }
    }
    return -1;
  }

  private void verb(
      Sentence sentence,
      int predicate,
      int subject,
      boolean own,
      Draft draft,
      PhraseWriter phrases) {
    Part verb = draft.part(Part.NEEDED, null);
    verb.tokens.add(predicate);
    boolean anyAux = false;
    boolean negated = false;
    List<Integer> perfect = new ArrayList<>(1);
    for (int dependent : sentence.dependents(predicate)) {
      String relation = sentence.relation(dependent);
      switch (relation) {
        case "aux", "aux:pass" -> {
          anyAux = true;
          if (sentence.lemma(dependent).equals("have") && relation.equals("aux")) {
            perfect.add(dependent);
          }
          verb.tokens.add(dependent);
        }
        case "cop", "compound:prt", "expl" -> {
          anyAux |= relation.equals("cop");
          verb.tokens.add(dependent);
        }
        case "mark" -> {
          // "is to return", "was to have been built": be and the infinitive are one predicate
          boolean due = sentence.is(dependent, "due");
          if (due
              || sentence.tag(dependent).equals("TO")
                  && (anyAux
                      || sentence.relation(predicate).equals("advcl")
                      || dependent(sentence, predicate, "cop") >= 0)) {
            verb.tokens.add(dependent);
            for (int fixed : sentence.dependents(dependent)) {
              verb.tokens.add(fixed); // "due to arrive" as one conjunction
            }
          }
        }
        case "advmod" -> {
          String form = sentence.form(dependent).toLowerCase(java.util.Locale.ROOT);
          if (KEPT_ADVERBS.contains(form) && !phrases.isTime(dependent)) {
            verb.tokens.add(dependent);
            negated |= form.startsWith("n");
          }
        }
        case "case", "amod", "compound", "nummod", "det", "nmod", "flat", "fixed", "nmod:poss" -> {
          // A noun or adjective as predicate keeps what belongs to it.
          if (!Clause.isVerb(sentence, predicate)) {
            phrases.noun(dependent, relation.equals("nmod") ? 45 : Part.NEEDED, null);
          }
        }
        default -> {}
      }
    }
    if (isShifted(sentence, predicate)) {
      for (int dependent : sentence.dependents(predicate)) {
        if (sentence.is(dependent, "would")) {
          draft.replace(dependent, "will");
        }
      }
    }
    String tag = sentence.tag(predicate);
    boolean simplePerfect = perfect.size() == 1 && !negated && verb.tokens.size() <= 3;
    boolean onlyPerfect = onlyAuxIs(sentence, predicate, perfect);
    if (tag.equals("VBN") && simplePerfect && onlyPerfect) {
      draft.replace(perfect.get(0), "");
      draft.replace(predicate, PastTense.of(sentence.lemma(predicate)));
    } else if (tag.equals("VBG") && !anyAux) {
      draft.replace(predicate, PastTense.of(sentence.lemma(predicate)));
    } else if (!own && !anyAux && (tag.equals("VBN") || tag.equals("VB"))) {
      if (sentence.relation(predicate).equals("conj")) {
        shareAuxiliaries(sentence, predicate, draft);
      } else if (tag.equals("VBN") && isPassive(sentence, predicate, subject)) {
        draft.replace(predicate, were(sentence, subject) + ' ' + lower(sentence.form(predicate)));
      }
    }
  }

  /** "said it would close the plant": a future that the past tense of the report shifts. */
  private static boolean isShifted(Sentence sentence, int predicate) {
    int head = sentence.head(predicate);
    if (head < 0
        || !sentence.relation(predicate).equals("ccomp")
        || !sentence.tag(head).startsWith("VBD")) {
      return false;
    }
    for (int clause : sentence.dependents(predicate)) {
      int mark = dependent(sentence, clause, "mark");
      if (mark >= 0 && (sentence.isIgnoringCase(mark, "if") || sentence.is(mark, "unless"))) {
        return false;
      }
    }
    return true;
  }

  /** In a sentence without a finite verb the participle is rather its past tense, misread. */
  private static boolean isPassive(Sentence sentence, int participle, int noun) {
    if (dependent(sentence, participle, "obj") >= 0
        || sentence.relation(noun).equals("root") && sentence.head(participle) == noun) {
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

  /** "The firm, founded in 1988" is told as "The firm was founded". */
  private static String were(Sentence sentence, int subject) {
    boolean plural =
        sentence.tag(subject).endsWith("S") || dependent(sentence, subject, "conj") >= 0;
    return plural ? "were" : "was";
  }

  private static String lower(String form) {
    return form.toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean onlyAuxIs(Sentence sentence, int predicate, List<Integer> perfect) {
    for (int dependent : sentence.dependents(predicate)) {
      if (sentence.relation(dependent).startsWith("aux") && !perfect.contains(dependent)) {
        return false;
      }
    }
    return true;
  }

  /** "was arrested and charged": the second verb has the first one's auxiliary. */
  private static void shareAuxiliaries(Sentence sentence, int predicate, Draft draft) {
    int head = sentence.head(predicate);
    StringBuilder shared = new StringBuilder();
    for (int dependent : sentence.dependents(head)) {
      if (sentence.relation(dependent).startsWith("aux") && dependent < head) {
        shared.append(sentence.form(dependent)).append(' ');
      }
    }
    draft.replace(predicate, shared + sentence.form(predicate));
  }

  /** What follows the verb; tells how much of it there is. */
  private int rest(
      Sentence sentence, int predicate, Draft draft, PhraseWriter phrases, boolean withContent) {
    int weight = 0;
    for (int dependent : sentence.dependents(predicate)) {
      if (dependent < predicate || phrases.isTimePhrase(dependent) || phrases.isSetOff(dependent)) {
        continue;
      }
      String relation = sentence.relation(dependent);
      if (isResult(sentence, predicate, dependent)) {
        phrases.noun(dependent, 90, null);
        weight++;
        continue;
      }
      switch (Clause.plain(relation)) {
        case "obj" -> {
          phrases.noun(dependent, 90, null);
          weight++;
        }
        case "iobj" -> phrases.noun(dependent, 60, null);
        case "xcomp" -> {
          Part part = draft.part(95, null);
          phrases.clause(dependent, part, 0);
          weight++;
        }
        case "ccomp", "advcl" -> {
          boolean due = isDueTo(sentence, dependent, predicate);
          if (due) {
            phrases.clause(dependent, draft.part(95, null), 0);
            weight++;
          } else if (withContent && (relation.equals("ccomp") || isThat(sentence, dependent))) {
            Part part = draft.part(70, null);
            phrases.clause(dependent, part, 0);
            weight++;
          } else if (isInfinitive(sentence, dependent)) {
            phrases.clause(dependent, draft.part(44, null), 0);
            weight++;
          }
        }
        case "obl" -> {
          if (!sentence.lemma(dependent).equals("time") && !Clause.isVerb(sentence, dependent)) {
            phrases.noun(dependent, weight(sentence, dependent, relation), null);
            weight++;
          }
        }
        default -> {}
      }
    }
    return Math.min(weight, 2);
  }

  /** "fell ill", "pleaded guilty", "will stay closed", whatever the tree calls it. */
  private static boolean isResult(Sentence sentence, int verb, int token) {
    return token == verb + 1
        && sentence.tag(token).equals("JJ")
        && !sentence.relation(token).equals("xcomp")
        && dependent(sentence, token, "cop") < 0;
  }

  /** "voted to confirm her", "told residents to leave": trees take it for an adverbial. */
  private static boolean isInfinitive(Sentence sentence, int clause) {
    int to = dependent(sentence, clause, "mark");
    return to >= 0
        && sentence.tag(to).equals("TO")
        && to == clause - 1
        && dependent(sentence, clause, "nsubj") < 0
        && !sentence.is(to - 1, ",");
  }

  private static boolean isThat(Sentence sentence, int clause) {
    for (int dependent : sentence.dependents(clause)) {
      if (sentence.relation(dependent).equals("mark")
          && (sentence.is(dependent, "that") || sentence.is(dependent, "whether"))) {
        return true;
      }
    }
    return false;
  }

  private static int weight(Sentence sentence, int token, String relation) {
    if (relation.equals("obl:agent")) {
      return 58;
    }
    return switch (Clause.preposition(sentence, token)) {
      case "by", "to", "with" -> 55;
      case "of", "from", "into", "against", "for", "about" -> 50;
      case "in", "at", "on" -> 42;
      case "after", "before", "because", "during", "despite", "while" -> 12;
      default -> 35;
    };
  }
}
