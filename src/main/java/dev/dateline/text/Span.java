package dev.dateline.text;

/**
 * A stretch of a text: UTF-16 indices as {@link String} counts them, end exclusive. The API counts
 * code points; the translation happens there and nowhere else.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The characters of {@code text} that this span covers. */
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
