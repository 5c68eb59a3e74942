package dev.dateline.text;

import java.util.Arrays;

/**
 * Translates the core's UTF-16 indices into Unicode code points, which the API counts in (W3C Web
 * Annotation, TextPositionSelector). Costs one pass over the text, and memory only for the
 * surrogate pairs in it.
 */
public final class CodePoints {

  private static final int[] NONE = {};

  /** Index of the second half of each surrogate pair, ascending. */
  private final int[] seconds;

  private CodePoints(int[] seconds) {
    this.seconds = seconds;
  }

  /** For the indices of one text. */
  public static CodePoints of(String text) {
    int[] seconds = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == seconds.length) {
          seconds = Arrays.copyOf(seconds, Math.max(16, count * 2));
        }
        seconds[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(seconds, count));
  }

  /** How many code points stand before the UTF-16 index. */
  public int at(int index) {
    if (seconds.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(seconds, index);
    return index - (found < 0 ? -found - 1 : found);
  }

  /** The same stretch, counted in code points. */
  public Span of(Span span) {
    return seconds.length == 0 ? span : new Span(at(span.begin()), at(span.end()));
  }
}
