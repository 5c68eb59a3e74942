package dev.dateline.event.headline;

import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * Puts what follows the verb of a clause into a draft: objects, results, what is said or wanted,
 * and phrases with a preposition, each with how much a headline would miss it.
 */
final class Complements {

  private static final int OPEN_CLAUSE = 95;
  private static final int OBJECT = 90;
  private static final int CONTENT = 70;
  private static final int RECIPIENT = 60;
  private static final int AGENT = 58;
  private static final int PURPOSE = 44;

  /** More complements don't make a headline tell more. */
  private static final int MOST = 2;

  private static final Set<String> INDEFINITE =
      Set.of("something", "anything", "everything", "someone", "anyone", "everyone");

  private final Sentence sentence;
  private final TimePhrases times;
  private final PhraseBounds bounds;
  private final Draft draft;
  private final PhraseWriter phrases;

  Complements(TimePhrases times, Draft draft, PhraseWriter phrases) {
    this.sentence = times.sentence();
    this.times = times;
    this.draft = draft;
    this.phrases = phrases;
    bounds = new PhraseBounds(sentence);
  }

  /**
   * @param withContent whether what is said, thought or asked belongs to the headline
   * @return how many there are that tell something, at most 2
   */
  int write(int predicate, boolean withContent) {
    int found = 0;
    for (int dependent : sentence.dependents(predicate)) {
      if (dependent > predicate
          && sentence.relation(dependent).equals("obj")
          && times.isWhen(dependent)) {
        draft.dangles(); // "the trend has characterized the eighties"
      }
      if (dependent > predicate
          && !times.isWhen(dependent)
          && !bounds.isSetOff(dependent)
          && write(predicate, dependent, withContent)) {
        found++;
      }
    }
    return Math.min(found, MOST);
  }

  private boolean write(int predicate, int dependent, boolean withContent) {
    String relation = sentence.relation(dependent);
    if (isResult(predicate, dependent)) {
      phrases.noun(dependent, OBJECT, null);
      return true;
    }
    switch (Clause.plain(relation)) {
      case "obj":
        if (isWhat(dependent) || isUnspecified(sentence, dependent)) {
          draft.dangles(); // "made what was called a speech"
        }
        phrases.noun(dependent, OBJECT, null);
        return true;
      case "iobj":
        phrases.noun(dependent, RECIPIENT, null);
        return false;
      case "xcomp":
        return writeClause(dependent, OPEN_CLAUSE);
      case "ccomp", "advcl":
        if (isDueTo(sentence, dependent, predicate)) {
          return writeClause(dependent, OPEN_CLAUSE);
        }
        if (withContent && (relation.equals("ccomp") || isThat(dependent))) {
          return writeClause(dependent, CONTENT);
        }
        boolean asked = Clause.toldTo(sentence, dependent) >= 0;
        if (asked || isInfinitive(dependent) && isWanted(predicate, dependent)) {
          return writeClause(dependent, OPEN_CLAUSE);
        }
        return (isInfinitive(dependent) || isGerund(dependent)) && writeClause(dependent, PURPOSE);
      case "obl":
        if (isWhat(dependent)
            || isOneOfThem(dependent)
            || sentence.lemma(dependent).equals("time")
            || Clause.isVerb(sentence, dependent)) {
          return false;
        }
        boolean wanted = infinitiveAfter(predicate, dependent) >= 0;
        phrases.noun(dependent, wanted ? OPEN_CLAUSE : weight(dependent, relation), null);
        return true;
      default:
        return false;
    }
  }

  private boolean writeClause(int predicate, int weight) {
    phrases.clause(predicate, draft.part(weight, null), 0);
    return true;
  }

  /** "is due to land": an adjective's infinitive, which trees tend to take for an adverbial. */
  static boolean isDueTo(Sentence sentence, int clause, int head) {
    return head >= 0
        && sentence.relation(clause).equals("advcl")
        && sentence.tag(clause).equals("VB")
        && sentence.tag(head).startsWith("JJ")
        && Dependents.first(sentence, clause, "mark") == head + 1
        && Dependents.has(sentence, head, "cop");
  }

  /** "in what is now a war": a clause that looks like a noun. */
  private boolean isWhat(int token) {
    return sentence.tag(token).equals("WP") && sentence.isIgnoringCase(token, "what");
  }

  /** "To see which limits the council sets": what it sets stands before, as a question. */
  static boolean asksFor(Sentence sentence, int predicate) {
    for (int object : sentence.dependents(predicate)) {
      if (object < predicate
          && sentence.relation(object).equals("obj")
          && sentence.tag(object).startsWith("NN")) {
        int determiner = Dependents.first(sentence, object, "det");
        if (determiner >= 0 && sentence.tag(determiner).startsWith("W")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Something" says nothing, "something new" a little. */
  static boolean isUnspecified(Sentence sentence, int token) {
    return sentence.tag(token).equals("NN")
        && INDEFINITE.contains(sentence.lower(token))
        && sentence.dependents(token).length == 0;
  }

  /** "several meetings, including one": what is counted stands before. */
  private boolean isOneOfThem(int token) {
    return (sentence.tag(token).equals("CD") || sentence.tag(token).equals("DT"))
        && Clause.preposition(sentence, token).equals("including");
  }

  /** "fell ill", "pleaded guilty", "will stay closed", whatever the tree calls it. */
  private boolean isResult(int verb, int token) {
    return token == verb + 1
        && sentence.tag(token).equals("JJ")
        && !sentence.relation(token).equals("xcomp")
        && !Dependents.has(sentence, token, "cop");
  }

  /** "accused him of lying", "kept her from leaving" */
  private boolean isGerund(int clause) {
    int mark = Dependents.first(sentence, clause, "mark");
    return mark >= 0
        && mark == clause - 1
        && sentence.tag(clause).equals("VBG")
        && (sentence.is(mark, "of")
            || sentence.is(mark, "from")
            || sentence.is(mark, "into")
            || Clause.isNearly(sentence, clause));
  }

  /** "voted to confirm her", "told residents to leave": trees take it for an adverbial. */
  private boolean isInfinitive(int clause) {
    int to = Dependents.first(sentence, clause, "mark");
    return to >= 0
        && sentence.tag(to).equals("TO")
        && (to == clause - 1 || to == clause - 2 && sentence.tag(clause - 1).startsWith("RB"))
        && !Dependents.has(sentence, clause, "nsubj")
        && !sentence.is(to - 1, ",");
  }

  /** "called for her to resign": she and what she is to do stay together. */
  private boolean isWanted(int predicate, int infinitive) {
    for (int dependent : sentence.dependents(predicate)) {
      if (dependent < infinitive && infinitiveAfter(predicate, dependent) == infinitive) {
        return true;
      }
    }
    return false;
  }

  /** The infinitive right behind the phrase of "for" and a noun, said of the same verb; or -1. */
  private int infinitiveAfter(int predicate, int noun) {
    if (noun < predicate || !Clause.preposition(sentence, noun).equals("for")) {
      return -1;
    }
    int to = noun + 1;
    while (to < sentence.size() && sentence.head(to) == noun) {
      to++;
    }
    int infinitive = to < sentence.size() && sentence.is(to, "to") ? sentence.head(to) : -1;
    return infinitive > to
            && sentence.head(infinitive) == predicate
            && sentence.relation(infinitive).equals("advcl")
        ? infinitive
        : -1;
  }

  private boolean isThat(int clause) {
    return Dependents.hasMark(sentence, clause, "that")
        || Dependents.hasMark(sentence, clause, "whether");
  }

  private int weight(int token, String relation) {
    if (relation.equals("obl:agent")) {
      return AGENT;
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
