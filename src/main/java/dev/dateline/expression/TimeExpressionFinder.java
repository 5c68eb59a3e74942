package dev.dateline.expression;

import dev.dateline.expression.en.EnglishFinder;
import dev.dateline.text.Sentence;
import dev.dateline.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the time expressions of a text. Immutable and thread-safe; linear in the text's length. */
public final class TimeExpressionFinder {

  /**
   * How much work finding the expressions of a text takes, as the number of looks at its words:
   * what the promise of linear time is tested by.
   */
  public long work(Text text) {
    EnglishFinder finder = new EnglishFinder(text.content());
    text.sentences().forEach(sentence -> finder.find(sentence, (span, meaning) -> {}));
    return finder.work();
  }

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
