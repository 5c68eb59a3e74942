package dev.dateline.expression;

import dev.dateline.expression.en.EnglishFinder;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the time expressions of a text. Immutable and thread-safe; linear in the text's length. */
public final class TimeExpressionFinder {

  /** In the order of the text, never overlapping. */
  public List<TimeExpression> find(Text text) {
    List<TimeExpression> expressions = new ArrayList<>();
    EnglishFinder finder = new EnglishFinder(text.content());
    for (Sentence sentence : text.sentences()) {
      finder.find(
          sentence,
          (span, meaning) -> expressions.add(new TimeExpression(sentence, span, meaning)));
    }
    return expressions;
  }
}
