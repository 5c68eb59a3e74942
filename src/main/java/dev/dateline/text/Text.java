package dev.dateline.text;

import java.util.List;

/**
 * A text with its sentences. Immutable and safe to share between threads; what costs (tags, trees)
 * is computed when a sentence is first asked for it, and only for that sentence.
 */
public final class Text {

  private final String content;
  private final List<Sentence> sentences;

  Text(String content, List<Sentence> sentences) {
    this.content = content;
    this.sentences = List.copyOf(sentences);
  }

  /** The text itself, never altered: every span counts in it. */
  public String content() {
    return content;
  }

  /** In order, never overlapping; white space between them belongs to none. */
  public List<Sentence> sentences() {
    return sentences;
  }
}
