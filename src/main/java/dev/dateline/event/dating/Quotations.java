package dev.dateline.event.dating;

import dev.dateline.event.Trigger;
import dev.dateline.event.clause.QuotedWords;
import dev.dateline.text.Sentence;
import java.util.List;

/** Which events are told in direct speech. */
final class Quotations {

  private static final int DEEPEST = 8;

  private final QuotedWords quoted;

  Quotations(List<Sentence> sentences) {
    quoted = new QuotedWords(sentences);
  }

  /**
   * Whether the trigger is the speaker's word. In 'Austin “urged a ceasefire”' it is the writer's:
   * its subject stands outside.
   */
  boolean speaks(int sentence, Trigger trigger) {
    if (!quoted.at(sentence, trigger.token())) {
      return false;
    }
    int token = trigger.token();
    Sentence words = trigger.sentence();
    for (int steps = 0; steps < DEEPEST && token >= 0; steps++) {
      for (int d : words.dependents(token)) {
        if (words.relation(d).startsWith("nsubj")) {
          return quoted.at(sentence, d);
        }
      }
      if (!words.relation(token).equals("conj")) {
        return true;
      }
      token = words.head(token);
    }
    return true;
  }
}
