package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.Set;

/** "The trial was postponed until June 3": then it takes place; it doesn't last until then. */
final class Postponed {

  private static final Set<String> VERBS =
      Set.of("postpone", "delay", "reschedule", "adjourn", "defer", "move", "push", "put");

  private Postponed() {}

  /** Whether the verb only puts something off. */
  static boolean putsOff(Sentence sentence, int verb) {
    return verb >= 0
        && sentence.tag(verb).startsWith("VB")
        && VERBS.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT));
  }

  /** Whether the event is what such a verb puts off. */
  static boolean isPutOff(Sentence sentence, int event) {
    String relation = sentence.relation(event);
    return (relation.equals("obj") || relation.equals("nsubj:pass"))
        && putsOff(sentence, sentence.head(event));
  }

  /** The event that a verb of this kind puts off, or the verb itself where none is named. */
  static int what(Scene scene, Sentence sentence, int verb) {
    for (int d : sentence.dependents(verb)) {
      if (scene.triggerAt(sentence, d) >= 0 && isPutOff(sentence, d)) {
        return d;
      }
    }
    return verb;
  }
}
