package dev.dateline.expression;

import dev.dateline.expression.en.EnglishFinder;
import dev.dateline.expression.en.Genre;
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
    EnglishFinder finder = new EnglishFinder(text.content(), Genre.of(text.content()));
    text.sentences().forEach(sentence -> finder.find(sentence, (span, meaning) -> {}));
    return finder.work();
  }

  /** In the order of the text, never overlapping. */
  public List<TimeExpression> find(Text text) {
    Genre genre = Genre.of(text.content());
    List<TimeExpression> expressions = find(text, genre);
    return genre == Genre.PROSE && Genre.of(expressions) == Genre.NARRATIVE
        ? find(text, Genre.NARRATIVE)
        : expressions;
  }

  private static List<TimeExpression> find(Text text, Genre genre) {
    List<TimeExpression> expressions = new ArrayList<>();
    EnglishFinder finder = new EnglishFinder(text.content(), genre);
    for (Sentence sentence : text.sentences()) {
      finder.find(
          sentence,
          (span, meaning) -> expressions.add(new TimeExpression(sentence, span, meaning)));
    }
    return expressions;
  }
}
