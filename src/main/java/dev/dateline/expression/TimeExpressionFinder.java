package dev.dateline.expression;

import dev.dateline.text.Text;
import java.util.List;

/** Finds the time expressions of a text. Immutable and thread-safe; linear in the text's length. */
public final class TimeExpressionFinder {

  /** In the order of the text, never overlapping. */
  public List<TimeExpression> find(Text text) {
    return List.of();
  }
}
