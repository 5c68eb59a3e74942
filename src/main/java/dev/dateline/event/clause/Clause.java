package dev.dateline.event.clause;

import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The clause of a predicate as the dependency tree (Universal Dependencies) shows it: its subject,
 * wherever it stands, and what depends on it.
 *
 * @param sentence where it stands
 * @param predicate the verb, or the noun or adjective that is said of the subject
 */
public record Clause(Sentence sentence, int predicate) {

  private static final int DEEPEST = 12;

  /** "the first time they spoke", "the reason he left" */
  private static final Set<String> NEVER_DONE_TO =
      Set.of("time", "day", "week", "month", "year", "moment", "way", "reason", "place");

  /** Verbs whose object is to do what the infinitive says. */
  private static final Set<String> CONTROLLING =
      Set.of(
          "expect",
          "want",
          "ask",
          "tell",
          "allow",
          "order",
          "urge",
          "force",
          "help",
          "lead",
          "cause",
          "enable",
          "invite",
          "press",
          "encourage",
          "persuade",
          "require",
          "prompt",
          "push",
          "permit",
          "warn",
          "advise",
          "teach",
          "subpoena",
          "beg",
          "instruct",
          "compel",
          "convince",
          "pressure",
          "authorize",
          "command",
          "remind",
          "summon",
          "call");

  /** Nouns in the form of a plural. */
  private static final Set<String> SINGULAR =
      Set.of(
          "news",
          "headquarters",
          "whereabouts",
          "means",
          "series",
          "species",
          "politics",
          "physics",
          "economics",
          "mathematics",
          "works",
          "tens",
          "ways",
          "gallows",
          "barracks",
          "crossroads",
          "athletics",
          "gymnastics",
          "statistics",
          "measles");

  /** Token of the subject, its own or the one it shares with the clause above; -1 without one. */
  public int subject() {
    return subject(predicate, 0);
  }

  private int subject(int token, int depth) {
    int own = ownSubject(token);
    if (own >= 0) {
      return antecedent(own, token);
    }
    int head = sentence.head(token);
    if (head < 0 || depth > DEEPEST) {
      return -1;
    }
    switch (plain(sentence.relation(token))) {
      case "conj", "advcl":
        int told = toldTo(sentence, token);
        return told >= 0 ? told : isPredicate(head) ? subject(head, depth + 1) : -1;
      case "xcomp":
        int object = Dependents.first(sentence, head, "obj");
        return object >= 0 ? object : subject(head, depth + 1);
      case "acl":
        return NOUN.test(sentence, head) && !isInfinitive(sentence, token) ? head : -1;
      default:
        return -1;
    }
  }

  /**
   * Who is to do what an infinitive says, in "expects it to shrink", which trees take for an
   * adverbial; -1 for any other clause.
   */
  public static int toldTo(Sentence sentence, int infinitive) {
    int head = sentence.head(infinitive);
    if (head < 0
        || !sentence.relation(infinitive).equals("advcl")
        || !isInfinitive(sentence, infinitive)
        || !CONTROLLING.contains(sentence.lemma(head))) {
      return -1;
    }
    int told = Dependents.first(sentence, head, "obj");
    return told > head && told < infinitive ? told : -1;
  }

  private interface Test {
    boolean test(Sentence sentence, int token);
  }

  private static final Test NOUN =
      (sentence, token) ->
          sentence.tag(token).startsWith("NN")
              || sentence.tag(token).equals("PRP")
              || sentence.tag(token).equals("CD");

  /** The subject that depends on this very token, or -1. */
  private int ownSubject(int token) {
    int clausal = -1;
    for (int dependent : sentence.dependents(token)) {
      String relation = sentence.relation(dependent);
      if (relation.startsWith("nsubj")) {
        return dependent;
      }
      if (relation.startsWith("csubj")) {
        clausal = dependent;
      }
    }
    return clausal;
  }

  /** What a relative pronoun stands for; any other subject stands for itself. */
  private int antecedent(int subject, int verb) {
    String tag = sentence.tag(subject);
    if (!tag.equals("WDT") && !tag.equals("WP")) {
      return subject;
    }
    for (int i = verb, steps = 0; i >= 0 && steps < DEEPEST; i = sentence.head(i), steps++) {
      if (plain(sentence.relation(i)).equals("acl")) {
        return agreeing(sentence.head(i), verb);
      }
    }
    return -1;
  }

  /** "a trial with 4,200 patients that was completed": it was the trial that was. */
  private int agreeing(int noun, int verb) {
    int number = number(verb);
    int governor = noun < 0 ? -1 : sentence.head(noun);
    boolean agrees = noun < 0 || number == 0 || number == nounNumber(noun);
    boolean nested = governor >= 0 && sentence.relation(noun).equals("nmod");
    return !agrees && nested && nounNumber(governor) == number ? governor : noun;
  }

  /**
   * Whether the verb is singular and its own subject a plural, so that the tree is wrong about who
   * acts.
   */
  public boolean isOfAnother(int subject) {
    return sentence.head(subject) == predicate
        && sentence.tag(subject).equals("NNS")
        && number(predicate) == 1
        && !SINGULAR.contains(sentence.form(subject))
        && !Dependents.has(sentence, subject, "nummod");
  }

  /** 1 for a singular verb, 2 for a plural one, 0 where its form doesn't tell. */
  private int number(int verb) {
    for (int i : sentence.dependents(verb)) {
      if (sentence.relation(i).startsWith("aux") || sentence.relation(i).equals("cop")) {
        switch (sentence.form(i)) {
          case "was", "is", "has":
            return 1;
          case "were", "are", "have":
            return 2;
          default:
            break;
        }
      }
    }
    return sentence.tag(verb).equals("VBZ") ? 1 : 0;
  }

  private int nounNumber(int noun) {
    return sentence.tag(noun).startsWith("NN") ? (sentence.tag(noun).endsWith("S") ? 2 : 1) : 0;
  }

  /** Whether "have" makes a perfect of it. */
  public boolean isPerfect() {
    for (int i : sentence.dependents(predicate)) {
      if (sentence.relation(i).equals("aux") && sentence.lemma(i).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject suffers what the predicate says. */
  public boolean isPassive() {
    for (int dependent : sentence.dependents(predicate)) {
      String relation = sentence.relation(dependent);
      if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
        return true;
      }
      if (relation.startsWith("nsubj") || relation.equals("aux")) {
        return false;
      }
    }
    if (!sentence.tag(predicate).equals("VBN")) {
      return false;
    }
    int head = sentence.head(predicate);
    String relation = plain(sentence.relation(predicate));
    return relation.equals("acl")
        || relation.equals("conj") && head >= 0 && new Clause(sentence, head).isPassive();
  }

  /** Token of the direct object, or -1. */
  public int object() {
    return Dependents.first(sentence, predicate, "obj");
  }

  /**
   * What a relative clause with a subject of its own says is done to: "firm" in "the firm he
   * founded"; -1 where it isn't one.
   */
  public int relativeObject(int subject) {
    int head = sentence.head(predicate);
    if (head < 0
        || head == subject
        || !sentence.relation(predicate).equals("acl:relcl")
        || !sentence.tag(head).startsWith("NN")
        || NEVER_DONE_TO.contains(sentence.lemma(head))
        || isPassive()) {
      return -1;
    }
    for (int dependent : sentence.dependents(predicate)) {
      String tag = sentence.tag(dependent);
      String relation = plain(sentence.relation(dependent));
      boolean relative =
          tag.equals("WDT")
              || tag.equals("WP")
              || tag.equals("IN") && sentence.is(dependent, "that");
      if (tag.equals("WRB")
          || relation.equals("obj") && !relative
          || relation.equals("xcomp")
          || relation.equals("ccomp")
          || relation.equals("obl") && relative) {
        return -1;
      }
    }
    return head;
  }

  /** Tokens that depend on the predicate with that relation, subtypes included. */
  public List<Integer> dependents(String relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int dependent : sentence.dependents(predicate)) {
      if (plain(sentence.relation(dependent)).equals(relation)) {
        found.add(dependent);
      }
    }
    return found;
  }

  /** The preposition before a token's phrase, lower-cased; empty without one. */
  public static String preposition(Sentence sentence, int token) {
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("case") && dependent < token) {
        return sentence.lower(dependent);
      }
    }
    return "";
  }

  /**
   * Whether the token says something of a subject: a verb, or a noun or adjective with a copula.
   */
  public boolean isPredicate(int token) {
    if (isVerb(sentence, token)) {
      return true;
    }
    for (int dependent : sentence.dependents(token)) {
      String relation = sentence.relation(dependent);
      if (relation.equals("cop") || relation.startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is a verb or a modal, by its tag. */
  public static boolean isVerb(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("VB") || sentence.tag(token).equals("MD");
  }

  /** Whether "to" stands before it. */
  public static boolean isInfinitive(Sentence sentence, int token) {
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("mark") && sentence.tag(dependent).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** "Came close to winning": what a verb tells that was not reached. */
  public static boolean isNearly(Sentence sentence, int token) {
    return token > 1
        && sentence.isIgnoringCase(token - 1, "to")
        && sentence.isIgnoringCase(token - 2, "close");
  }

  /** A relation without its subtype. */
  public static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
