package dev.dateline.event.clause;

import dev.dateline.text.Sentence;

/** Questions to the words that depend on a word directly. */
public final class Dependents {

  private Dependents() {}

  /** The first with exactly that relation, or -1. */
  public static int first(Sentence sentence, int head, String relation) {
    for (int dependent : sentence.dependents(head)) {
      if (sentence.relation(dependent).equals(relation)) {
        return dependent;
      }
    }
    return -1;
  }

  /** Whether any has exactly that relation. */
  public static boolean has(Sentence sentence, int head, String relation) {
    return first(sentence, head, relation) >= 0;
  }

  /** Whether any reads so, upper or lower case: "when" of a clause, "this" of a noun. */
  public static boolean hasWord(Sentence sentence, int head, String word) {
    for (int dependent : sentence.dependents(head)) {
      if (sentence.isIgnoringCase(dependent, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether that conjunction opens a clause, upper or lower case. */
  public static boolean hasMark(Sentence sentence, int clause, String conjunction) {
    for (int dependent : sentence.dependents(clause)) {
      if (sentence.relation(dependent).equals("mark")
          && sentence.isIgnoringCase(dependent, conjunction)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an auxiliary goes with the verb. */
  public static boolean hasAuxiliary(Sentence sentence, int verb) {
    for (int dependent : sentence.dependents(verb)) {
      if (sentence.relation(dependent).startsWith("aux")) {
        return true;
      }
    }
    return false;
  }
}
