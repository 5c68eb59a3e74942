package dev.dateline.event.grouping;

import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.text.Sentence;
import java.util.Set;

/** Tells a verb that says what became of a noun's event from one that only speaks of it. */
public final class NounOfVerb {

  /** Verbs by which an event that was told of before takes place or doesn't. */
  private static final Set<String> DECIDING =
      Set.of("cancel", "postpone", "delay", "suspend", "win", "lose");

  private static final Set<String> NEW = Set.of("a", "an", "another", "some");

  private NounOfVerb() {}

  /**
   * Whether the verb that a noun is the subject or object of tells the noun's event: "the quake
   * killed nine", "they rejected an offer"; but not "called the attack a crime", "is accused of
   * planning an attack".
   */
  public static boolean isTold(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    if (verb < 0 || !Clause.isVerb(sentence, verb) || sentence.is(Math.max(0, verb - 1), "of")) {
      return false;
    }
    return switch (Clause.plain(sentence.relation(noun))) {
      case "nsubj" -> true;
      case "obj" ->
          SupportVerbs.contains(sentence.lemma(verb))
              || DECIDING.contains(sentence.lemma(verb))
              || Dependents.has(sentence, verb, "nsubj") && isNew(sentence, noun);
      default -> false;
    };
  }

  /** Whether a noun stands for what hasn't been told yet: "a loss", not "the", "their", "any". */
  private static boolean isNew(Sentence sentence, int noun) {
    for (int dependent : sentence.dependents(noun)) {
      boolean known =
          sentence.relation(dependent).equals("nmod:poss")
              || sentence.relation(dependent).equals("det")
                  && !NEW.contains(sentence.lower(dependent));
      if (known) {
        return false;
      }
    }
    return true;
  }
}
