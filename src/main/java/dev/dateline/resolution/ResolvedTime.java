package dev.dateline.resolution;

import dev.dateline.text.Span;
import dev.dateline.time.TimeValue;
import java.util.Objects;

/**
 * A time expression with its value and the reason for it.
 *
 * @param id {@code t1}, {@code t2}, … in the order of the text
 * @param span where it stands
 * @param text its characters
 * @param value what it means
 * @param confidence probability that {@code value} is right, 0 to 1
 * @param resolution why
 */
public record ResolvedTime(
    String id, Span span, String text, TimeValue value, double confidence, Resolution resolution) {

  public ResolvedTime {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(resolution, "resolution");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
