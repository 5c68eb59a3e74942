package dev.dateline.text;

/**
 * A stretch of a text: UTF-16 indices as {@link String} counts them, end exclusive. The API counts
 * code points; the translation happens there and nowhere else.
 *
 * @param begin 0 or more
 * @param end not before {@code begin}; the span is empty where they are the same
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  /** How many UTF-16 units it covers. */
  public int length() {
    return end - begin;
  }

  /** Whether some character is in both. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether no character of the other one is outside of this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /**
   * The characters of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the text ends before the span does
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
