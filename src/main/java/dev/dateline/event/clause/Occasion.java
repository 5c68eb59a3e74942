package dev.dateline.event.clause;

import dev.dateline.text.Sentence;
import java.util.Set;

/** Whether what a verb tells took place at the event that one of its nouns names. */
public final class Occasion {

  private static final Set<String> DURING = Set.of("in", "at", "during", "on");

  /** Verbs after which "in" names what somebody has to answer for. */
  private static final Set<String> ANSWERING =
      Set.of(
          "charge",
          "accuse",
          "convict",
          "acquit",
          "sentence",
          "arrest",
          "indict",
          "sue",
          "try",
          "investigate",
          "suspect",
          "want",
          "question",
          "jail",
          "imprison",
          "detain",
          "blame",
          "fine",
          "execute",
          "implicate",
          "pardon",
          "extradite",
          "clear",
          "seek",
          "plead");

  /** What is found "in a shooting" long after it. */
  private static final Set<String> INQUIRY =
      Set.of("evidence", "clue", "suspect", "charge", "lead", "culprit", "verdict", "appeal");

  /** Prepositions that tell the one from the other. */
  private static final Set<String> APART =
      Set.of("before", "since", "until", "despite", "because", "ahead");

  private Occasion() {}

  /**
   * "Spoke at the meeting", "died in the crash", though not "charged in the shooting" or
   * "apologized for the attack".
   *
   * @param noun a noun that hangs on the verb by a preposition
   */
  public static boolean of(Sentence sentence, int verb, int noun) {
    return DURING.contains(Clause.preposition(sentence, noun)) && !isAnswering(sentence, verb);
  }

  /** "Had resigned before the attack", "was charged in the attack": certainly two events. */
  public static boolean isApart(Sentence sentence, int verb, int noun) {
    return APART.contains(Clause.preposition(sentence, noun)) || isAnswering(sentence, verb);
  }

  private static boolean isAnswering(Sentence sentence, int verb) {
    int object = Dependents.first(sentence, verb, "obj");
    return ANSWERING.contains(sentence.lemma(verb))
        || object >= 0 && INQUIRY.contains(sentence.lemma(object));
  }
}
