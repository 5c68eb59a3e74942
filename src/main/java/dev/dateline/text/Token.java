package dev.dateline.text;

/**
 * One token of a sentence: a view, cheap to make, equal when it is the same place.
 *
 * @param sentence where it stands
 * @param index its place there, from 0
 */
public record Token(Sentence sentence, int index) {

  /** Where it stands in the text. */
  public Span span() {
    return new Span(sentence.begin(index), sentence.end(index));
  }

  /** Its characters, as they stand in the text. */
  public String form() {
    return sentence.form(index);
  }

  /** Penn Treebank tag, such as {@code VBD}. */
  public String tag() {
    return sentence.tag(index);
  }

  /** Dictionary form, lower-cased except for names. */
  public String lemma() {
    return sentence.lemma(index);
  }

  /** Universal dependency relation to the head, such as {@code nsubj:pass}. */
  public String relation() {
    return sentence.relation(index);
  }

  /** The token this one depends on, or null for the root. */
  public Token head() {
    int head = sentence.head(index);
    return head < 0 ? null : new Token(sentence, head);
  }
}
