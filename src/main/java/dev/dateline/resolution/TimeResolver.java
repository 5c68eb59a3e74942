package dev.dateline.resolution;

import dev.dateline.document.PublicationDate;
import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Text;
import java.util.List;

/** Gives time expressions their values. Immutable and thread-safe; knows no clock. */
public final class TimeResolver {

  /**
   * One value for each expression, in the same order.
   *
   * @param published what relative expressions are counted from where the text names nothing
   *     nearer; when it is unknown they keep unspecified digits
   */
  public List<ResolvedTime> resolve(
      Text text, List<TimeExpression> expressions, PublicationDate published) {
    return List.of();
  }
}
