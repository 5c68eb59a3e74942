package dev.dateline.text;

/** One token of a sentence: a view, cheap to make, equal when it is the same place. */
public record Token(Sentence sentence, int index) {

  public Span span() {
    return new Span(sentence.begin(index), sentence.end(index));
  }

  public String form() {
    return sentence.form(index);
  }

  public String tag() {
    return sentence.tag(index);
  }

  public String lemma() {
    return sentence.lemma(index);
  }

  public String relation() {
    return sentence.relation(index);
  }

  /** The token this one depends on, or null for the root. */
  public Token head() {
    int head = sentence.head(index);
    return head < 0 ? null : new Token(sentence, head);
  }
}
