package dev.dateline.event.entity;

import dev.dateline.text.Sentence;
import java.util.Set;

/** A pronoun of the third person where it stands, and what its sentence says of it. */
final class PronounPlace {

  private static final int DEEPEST = 12;

  /** Verbs for what is done to the living alone. */
  private static final Set<String> OF_THE_LIVING = WordList.read("suffering.txt");

  /** Verbs for what only who has a mind does. */
  private static final Set<String> OF_MINDS = WordList.read("thinking.txt");

  /** What only the living have. */
  private static final Set<String> KIN = WordList.read("kin.txt");

  /** Verbs for what undoes what was done before. */
  private static final Set<String> UNDOING =
      Set.of(
          "restore",
          "release",
          "free",
          "reopen",
          "resume",
          "return",
          "rebuild",
          "repair",
          "lift",
          "cancel",
          "revoke",
          "reinstate",
          "reverse",
          "recover");

  private static final Set<String> SEEMING =
      Set.of("seem", "appear", "turn", "rain", "snow", "look", "sound", "remain", "prove");

  private static final Set<String> HAPPENING =
      Set.of("happen", "mean", "matter", "occur", "take", "work", "help", "show", "do", "make");

  final PronounKind kind;
  final Gender gender;
  final Sentence sentence;
  final int number;
  final int paragraph;
  final int token;
  final boolean quoted;
  final boolean self;

  /** Of the phrase that it owns, for "its". */
  final Role role;

  /** The phrase that it owns, or itself. */
  final int phrase;

  /** What its clause says of it, or -1. */
  final int verb;

  /** Token of the clause's subject, own or shared; -1 for none. */
  final int doer;

  PronounPlace(
      PronounKind kind, Sentence sentence, int number, int paragraph, int token, boolean quoted) {
    this.kind = kind;
    this.gender = PronounKind.gender(sentence.form(token));
    this.sentence = sentence;
    this.number = number;
    this.paragraph = paragraph;
    this.token = token;
    this.quoted = quoted;
    String form = sentence.form(token);
    self = form.endsWith("self") || form.endsWith("selves");
    int head = sentence.head(token);
    boolean owns = kind.isOwner() && head >= 0;
    phrase = owns ? NounPhrase.top(sentence, head) : token;
    role = Role.of(sentence, phrase);
    verb = sentence.head(Role.first(sentence, phrase));
    doer = doer(verb);
  }

  boolean isSubject() {
    return !kind.isOwner() && role.isSubject();
  }

  boolean isObject() {
    return !kind.isOwner() && role == Role.OBJECT;
  }

  /** "They were killed", "arrested him" */
  boolean suffers() {
    return !kind.isOwner()
        && (role == Role.OBJECT || role == Role.PASSIVE_SUBJECT)
        && verb >= 0
        && OF_THE_LIVING.contains(sentence.lemma(verb));
  }

  /** "They were restored" is rather said of what was broken off than of who did it. */
  boolean isPassive() {
    return !kind.isOwner() && role == Role.PASSIVE_SUBJECT;
  }

  /** What is restored or released is what something was done to before. */
  boolean isUndone() {
    return verb >= 0 && UNDOING.contains(sentence.lemma(verb));
  }

  /** Who is said to say, think or want what the pronoun's clause tells; -1 for nobody. */
  int speaker() {
    int top = verb;
    for (int steps = 0; top >= 0 && steps < DEEPEST; steps++) {
      String relation = sentence.relation(top);
      int head = sentence.head(top);
      if (head >= 0 && relation.equals("ccomp") && isMind(sentence.lemma(head))) {
        return subjectOf(head);
      }
      if (!relation.equals("conj") && !relation.equals("xcomp")) {
        return -1;
      }
      top = head;
    }
    return -1;
  }

  /** "They hope" */
  boolean thinks() {
    return !kind.isOwner()
        && role == Role.SUBJECT
        && verb >= 0
        && OF_MINDS.contains(sentence.lemma(verb));
  }

  /** Whether a verb says, thinks or wants something. */
  static boolean isMind(String verb) {
    return OF_MINDS.contains(verb);
  }

  /** "their families" */
  boolean hasKin() {
    int head = sentence.head(token);
    return kind.isOwner() && head >= 0 && KIN.contains(sentence.lemma(head));
  }

  /** What "they are" says that they are, or null: the lemma of a noun. */
  String isSaid() {
    return isSubject() && verb >= 0 && NounPhrase.isNoun(sentence, verb)
        ? sentence.lemma(verb)
        : null;
  }

  /** The phrase that it owns, without what that in turn belongs to; itself where it owns none. */
  int owned() {
    int head = sentence.head(token);
    return kind.isOwner() && head >= 0 ? head : token;
  }

  private int doer(int of) {
    int clause = of;
    for (int steps = 0; clause >= 0 && steps < 4; steps++) {
      int subject = subjectOf(clause);
      if (subject >= 0) {
        return subject;
      }
      String relation = sentence.relation(clause);
      boolean shared =
          relation.equals("conj") || relation.equals("xcomp") || relation.startsWith("advcl");
      clause = shared ? sentence.head(clause) : -1;
    }
    return -1;
  }

  int subjectOf(int predicate) {
    for (int dependent : sentence.dependents(predicate)) {
      if (sentence.relation(dependent).startsWith("nsubj")) {
        return dependent;
      }
    }
    return -1;
  }

  /** How many tokens above it a token governs it, 0 if it doesn't. */
  int stepsTo(int governor) {
    int steps = 1;
    for (int i = sentence.head(token); i >= 0 && steps < DEEPEST; i = sentence.head(i), steps++) {
      if (i == governor) {
        return steps;
      }
    }
    return 0;
  }

  /** Whether a clause that describes a noun holds it: "a man who lost his job". */
  boolean isInClauseOf(int noun) {
    int steps = 0;
    for (int i = token; i >= 0 && i != noun && steps < DEEPEST; i = sentence.head(i), steps++) {
      String relation = sentence.relation(i);
      if (relation.startsWith("acl") || relation.startsWith("advcl") || relation.equals("ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** How many clauses lie between it and the clause of a predicate above it. */
  int clausesTo(int predicate) {
    int clauses = 0;
    int steps = 0;
    for (int i = token; i >= 0 && i != predicate && steps < DEEPEST; i = sentence.head(i)) {
      String relation = sentence.relation(i);
      if (relation.startsWith("acl")
          || relation.startsWith("advcl")
          || relation.endsWith("comp")
          || relation.startsWith("csubj")
          || relation.equals("parataxis")
          || relation.equals("conj") && sentence.universal(i).equals("VERB")) {
        clauses++;
      }
      steps++;
    }
    return clauses;
  }

  /**
   * What tells for its taking up nothing.
   *
   * @param talk whether the document is one of people talking or writing to each other
   * @param strangerSpeaks whether somebody is said to say it who is none of the candidates
   */
  ClueList nothing(boolean firstOfParagraph, boolean talk, boolean strangerSpeaks) {
    ClueList clues = new ClueList();
    clues.add(Clue.NOTHING);
    clues.add(sentence.relation(token).equals("expl"), Clue.NOTHING_EXPLETIVE);
    if (isSubject() && verb >= 0) {
      boolean clause = hasClause();
      String tag = sentence.tag(verb);
      boolean adjective = tag.startsWith("JJ");
      boolean noun = tag.startsWith("NN");
      clues.add(adjective, clause ? Clue.NOTHING_ADJECTIVE_CLAUSE : Clue.NOTHING_ADJECTIVE);
      clues.add(noun, clause ? Clue.NOTHING_NOUN_CLAUSE : Clue.NOTHING_NOUN);
      clues.add(clause && !adjective && !noun, Clue.NOTHING_CLAUSE);
      clues.add(SEEMING.contains(sentence.lemma(verb)), Clue.NOTHING_SEEMS);
      clues.add(HAPPENING.contains(sentence.lemma(verb)), Clue.NOTHING_HAPPENS);
      clues.add(thinks(), Clue.NOTHING_SPEAKS);
    }
    clues.add(isObject(), Clue.NOTHING_OBJECT);
    clues.add(!kind.isOwner() && role == Role.OBLIQUE, Clue.NOTHING_OBLIQUE);
    clues.add(hasKin(), Clue.NOTHING_OWNER);
    clues.add(quoted, Clue.NOTHING_QUOTED);
    clues.add(token == 0, Clue.NOTHING_FIRST_WORD);
    clues.add(firstOfParagraph, Clue.NOTHING_NEW_PARAGRAPH);
    boolean first = false;
    boolean condition = false;
    for (int i = 0; i < sentence.size(); i++) {
      boolean pronoun = sentence.tag(i).startsWith("PRP");
      first |= pronoun && PronounKind.of(sentence.form(i), sentence.tag(i)) == null;
      condition |= i < token && sentence.isIgnoringCase(i, "if");
    }
    clues.add(first, Clue.NOTHING_FIRST_PERSON);
    clues.add(condition, Clue.NOTHING_IF);
    clues.add(talk, Clue.NOTHING_TALK);
    clues.add(strangerSpeaks, Clue.NOTHING_SPEAKER);
    return clues;
  }

  private boolean hasClause() {
    for (int dependent : sentence.dependents(verb)) {
      String relation = sentence.relation(dependent);
      if (dependent > verb
          && (relation.startsWith("csubj")
              || relation.equals("ccomp")
              || relation.equals("xcomp")
              || relation.startsWith("advcl")
              || relation.startsWith("acl"))) {
        return true;
      }
    }
    return false;
  }
}
