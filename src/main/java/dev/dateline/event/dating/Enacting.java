package dev.dateline.event.dating;

import dev.dateline.event.Trigger;
import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.Set;

/** Verbs that put their object into effect, and so share its time: "held a meeting". */
final class Enacting {

  private static final Set<String> VERBS =
      Set.of(
          "hold",
          "stage",
          "carry",
          "launch",
          "initiate",
          "win",
          "suffer",
          "make",
          "give",
          "take",
          "attend",
          "have",
          "deliver",
          "conduct",
          "perform",
          "begin",
          "start",
          "end",
          "open",
          "cast",
          "issue",
          "file",
          "complete",
          "finish",
          "undergo",
          "commit",
          "mount",
          "wage",
          "play",
          "lose",
          "score",
          "do",
          "cause",
          "spark",
          "trigger",
          "lead",
          "witness",
          "post",
          "sign",
          "reach",
          "unveil");

  private Enacting() {}

  static boolean enacts(Trigger trigger) {
    return enacts(trigger.sentence(), trigger.token());
  }

  static boolean enacts(Sentence sentence, int verb) {
    return VERBS.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT));
  }
}
