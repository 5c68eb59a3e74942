package dev.dateline.event.clause;

import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Which tokens stand in direct speech. A quotation may run over sentences; an unclosed one ends
 * after a few, so that a stray mark doesn't swallow the document.
 */
public final class QuotedWords {

  private static final int LONGEST = 6;

  private final boolean[][] quoted;

  public QuotedWords(List<Sentence> sentences) {
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
   * @param sentence index of the sentence in the text
   */
  public boolean at(int sentence, int token) {
    return quoted[sentence][token];
  }
}
