package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;

/**
 * A name as it stands in the text, without titles.
 *
 * @param begin index of its first token
 * @param end index after its last
 */
record Name(Sentence sentence, int begin, int end, Type type) {

  Span span() {
    return new Span(sentence.begin(begin), sentence.end(end - 1));
  }

  /** Its words, parted by one space where the text parts them. */
  String text() {
    return NounPhrase.text(sentence, begin, end);
  }

  /** The token that the rest of the sentence depends on. */
  int head() {
    for (int i = end - 1; i >= begin; i--) {
      int head = sentence.head(i);
      if (head < begin || head >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
