package dev.dateline.event.headline;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Set;

/** Makes a headline of the clause of a verb: who did what to whom, without when and without why. */
final class ClauseHeadline {

  private static final int DEEPEST = 6;

  /** How far above a relative clause its noun may stand. */
  private static final int FARTHEST = 12;

  /** Verbs that say nothing without what they take. */
  private static final Set<String> EMPTY_ALONE =
      Set.of(
          "give",
          "make",
          "take",
          "put",
          "set",
          "have",
          "hold",
          "get",
          "keep",
          "bring",
          "do",
          "become",
          "cause",
          "lead",
          "include",
          "call",
          "name",
          "say",
          "tell",
          "provide",
          "see",
          "last",
          "stay",
          "remain",
          "miss",
          "join",
          "pay",
          "offer",
          "learn",
          "report",
          "announce",
          "confirm",
          "reveal",
          "show",
          "suggest",
          "add",
          "note",
          "claim",
          "argue",
          "tweet",
          "write",
          "state",
          "ask",
          "explain",
          "estimate",
          "think",
          "believe",
          "know",
          "want",
          "describe",
          "understand",
          "hear",
          "contend",
          "insist",
          "acknowledge",
          "predict",
          "go",
          "pick",
          "choose");

  private static final Set<String> PREPOSITIONS =
      Set.of("By", "To", "Of", "On", "With", "From", "At", "For", "Among", "Into", "Through");

  private final Entities entities;
  private final TimeWords times;

  ClauseHeadline(Entities entities, TimeWords times) {
    this.entities = entities;
    this.times = times;
  }

  /**
   * @param withContent whether what is said, thought or asked belongs to the headline
   * @param ahead whether it is still to come, so that "arriving" is "will arrive"
   * @return null where the clause has no subject or a pronoun remains that nothing explains
   */
  Headline write(Sentence sentence, int trigger, boolean withContent, boolean ahead) {
    int predicate = top(sentence, trigger);
    Clause clause = new Clause(sentence, predicate);
    int subject = clause.subject();
    if (subject < 0 || isUnfit(clause, subject)) {
      return null;
    }
    boolean own = sentence.head(subject) == predicate;
    int relativized = own ? clause.relativeObject(subject) : -1;
    if (relativized >= 0 && sentence.lemma(predicate).equals("do")) {
      return null; // "hand over the files, which the company did"
    }
    List<Entity> who = entities.at(sentence, subject);
    TimePhrases when = new TimePhrases(times, sentence);
    Draft draft = new Draft(sentence);
    if (own && subject < predicate) {
      new PhraseWriter(entities, when, draft, List.of())
          .nounWithout(subject, Part.NEEDED, predicate);
    } else {
      Draft apart = apart(when, subject, predicate, List.of());
      if (apart.isDangling()) {
        return null;
      }
      draft.begin(withoutPreposition(sentence, subject, apart.text()));
    }
    PhraseWriter phrases = new PhraseWriter(entities, when, draft, who);
    boolean plural = isPlural(sentence, subject, who);
    new VerbWriter(when, draft, phrases, predicate, subject, plural).write(ahead);
    int complements =
        new Complements(when, draft, phrases).write(predicate, withContent || clause.object() < 0);
    if (relativized >= 0) {
      Draft apart = apart(when, relativized, predicate, who);
      draft.end(withoutPreposition(sentence, relativized, apart.text()));
      complements++;
    }
    String text = draft.text();
    boolean empty =
        (draft.endsWith(predicate) || complements == 0 && !hasParticle(sentence, predicate))
            && !clause.isPassive()
            && EMPTY_ALONE.contains(sentence.lemma(predicate));
    if (draft.isDangling() || text.isEmpty() || empty || beginsWithPreposition(text)) {
      return null;
    }
    boolean named = !who.isEmpty() && who.get(0).isNamed();
    return new Headline(text, (named ? 2 : 0) + complements);
  }

  private static boolean isPlural(Sentence sentence, int subject, List<Entity> who) {
    boolean one = who.size() == 1 && who.get(0).isNamed() && who.get(0).type() == Type.PERSON;
    return !one
        && (sentence.tag(subject).endsWith("S") || Dependents.has(sentence, subject, "conj"));
  }

  /** "The power went off" says enough. */
  private static boolean hasParticle(Sentence sentence, int verb) {
    int next = verb + 1;
    return next < sentence.size()
        && sentence.head(next) == verb
        && (sentence.tag(next).equals("RP") || sentence.relation(next).equals("advmod"));
  }

  private boolean isUnfit(Clause clause, int subject) {
    Sentence sentence = clause.sentence();
    int predicate = clause.predicate();
    if (times.at(sentence, subject)
        || isPointer(sentence, subject)
        || clause.isOfAnother(subject)
        || Clause.isNearly(sentence, clause.predicate())
        || Complements.isUnspecified(sentence, subject)
        || Complements.asksFor(sentence, clause.predicate())
        || Entities.isExpletive(sentence, subject)) {
      return true;
    }
    if (sentence.head(subject) != predicate) {
      return false;
    }
    boolean noun = sentence.tag(subject).equals("NN") || sentence.tag(subject).equals("NNP");
    // "there was an explosion", "recommended that the court suspend it"
    return Dependents.has(sentence, predicate, "expl") && subject > predicate
        || noun && isBare(sentence, predicate);
  }

  /** The phrase of a noun that stands outside the clause, written by itself. */
  private Draft apart(TimePhrases when, int noun, int predicate, List<Entity> about) {
    Draft apart = new Draft(when.sentence());
    new PhraseWriter(entities, when, apart, about)
        .nounWithout(noun, Part.NEEDED, below(when.sentence(), noun, predicate));
    return apart;
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
    return (sentence.tag(subject).equals("DT")
            || sentence.is(subject, "both")
            || sentence.is(subject, "that"))
        && !Dependents.has(sentence, subject, "nmod");
  }

  /** The phrase's text without the preposition that another clause puts before it. */
  private static String withoutPreposition(Sentence sentence, int head, String text) {
    String preposition = Clause.preposition(sentence, head);
    for (int word : sentence.dependents(head)) {
      for (int further : sentence.dependents(word)) {
        if (sentence.relation(further).equals("fixed") && further < head) {
          preposition += " " + sentence.form(further); // "according to"
        }
      }
    }
    if (!preposition.isEmpty()
        && text.regionMatches(true, 0, preposition + " ", 0, preposition.length() + 1)) {
      return text.substring(preposition.length() + 1);
    }
    return text;
  }

  /** No subject has a preposition, except with a number: "over 200 people". */
  private static boolean beginsWithPreposition(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && PREPOSITIONS.contains(text.substring(0, space))
        && !Character.isDigit(text.charAt(space + 1))
        && !text.startsWith("At least ")
        && !text.startsWith("At most ");
  }

  /** The dependent of {@code subject} that leads down to the predicate, or -1. */
  private static int below(Sentence sentence, int subject, int predicate) {
    int last = predicate;
    for (int i = predicate, steps = 0; i >= 0 && steps < FARTHEST; i = sentence.head(i), steps++) {
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
          Clause.plain(sentence.relation(top)).equals("xcomp")
              || Complements.isDueTo(sentence, top, head);
      if (head < 0 || !open || !new Clause(sentence, head).isPredicate(head)) {
        return top;
      }
      top = head;
    }
    return top;
  }
}
