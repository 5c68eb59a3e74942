package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * The trigger that a trigger hangs on in the tree of its sentence, and how.
 *
 * @param trigger index of the governing trigger, or -1 where there is none
 * @param relation of the trigger itself to its head
 * @param path the relation by which the governing trigger is reached: that of the last step
 * @param mark the word that introduces the trigger's clause or phrase, in lower case, or ""
 */
record Governor(int trigger, String relation, String path, String mark) {

  private static final Set<String> CLAUSE_WORDS =
      Set.of("when", "while", "as", "after", "before", "since", "until", "once", "if", "because");

  static Governor of(Scene scene, Sentence sentence, int token) {
    String relation = sentence.relation(token);
    String mark = mark(sentence, token);
    String path = relation;
    int current = token;
    for (int steps = 0; steps < sentence.size(); steps++) {
      int up = sentence.head(current);
      if (up < 0) {
        return new Governor(-1, relation, path, mark);
      }
      path = sentence.relation(current);
      if (mark.isEmpty() && current != token) {
        mark = mark(sentence, current);
      }
      int found = scene.triggerAt(sentence, up);
      if (found >= 0) {
        return new Governor(found, relation, path, mark);
      }
      current = up;
    }
    return new Governor(-1, relation, path, mark);
  }

  /** The conjunction or preposition of the phrase that the token heads. */
  private static String mark(Sentence sentence, int token) {
    String found = "";
    for (int d : sentence.dependents(token)) {
      String relation = sentence.relation(d);
      String form = sentence.lower(d);
      boolean introduces =
          relation.equals("mark")
              || relation.equals("case")
              || (relation.startsWith("advmod") && CLAUSE_WORDS.contains(form));
      if (introduces && d < token && !form.equals("to") && !sentence.tag(d).equals("POS")) {
        found = form;
      }
    }
    return found;
  }

  boolean exists() {
    return trigger >= 0;
  }

  /** "said that it had left", "wants to leave". */
  boolean complement() {
    return path.equals("ccomp") || path.equals("xcomp") || path.equals("csubj");
  }
}
