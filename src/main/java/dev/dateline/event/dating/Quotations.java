package dev.dateline.event.dating;

import dev.dateline.event.Trigger;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Which tokens stand in direct speech. A quotation may run over sentences; an unclosed one ends
 * after a few, so that a stray mark doesn't swallow the document.
 */
final class Quotations {

  private static final int LONGEST = 6;
  private static final int DEEPEST = 8;

  private final boolean[][] quoted;

  Quotations(List<Sentence> sentences) {
    quoted = new boolean[sentences.size()][];
    boolean open = false;
    int since = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      boolean[] here = new boolean[sentence.size()];
      if (open && ++since > LONGEST) {
        open = false;
      }
      for (int t = 0; t < here.length; t++) {
        String form = sentence.form(t);
        switch (form) {
          case "“", "``", "«" -> {
            open = true;
            since = 0;
          }
          case "”", "''", "»" -> open = false;
          case "\"" -> {
            open = !open;
            since = 0;
          }
          default -> here[t] = open;
        }
      }
      quoted[s] = here;
    }
  }

  /**
   * Whether the trigger is the speaker's word. In 'Austin “urged a ceasefire”' it is the writer's:
   * its subject stands outside.
   */
  boolean speaks(int sentence, Trigger trigger) {
    if (!quoted[sentence][trigger.token()]) {
      return false;
    }
    int token = trigger.token();
    Sentence words = trigger.sentence();
    for (int steps = 0; steps < DEEPEST && token >= 0; steps++) {
      for (int d : words.dependents(token)) {
        if (words.relation(d).startsWith("nsubj")) {
          return quoted[sentence][d];
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
