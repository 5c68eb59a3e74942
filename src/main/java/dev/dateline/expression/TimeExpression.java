package dev.dateline.expression;

import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.Objects;

/**
 * Words that name a time, and what they mean before anything is known of the document's date.
 *
 * @param sentence where it stands
 * @param span its extent as TimeML marks it
 * @param meaning what the words say, still to be anchored
 */
public record TimeExpression(Sentence sentence, Span span, Meaning meaning) {

  public TimeExpression {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(meaning, "meaning");
  }
}
