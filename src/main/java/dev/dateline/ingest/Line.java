package dev.dateline.ingest;

/**
 * One line of a stream.
 *
 * @param number counted from 1, blank lines too
 * @param bytes its bytes without the line's end; null where it is longer than is read
 */
public record Line(long number, byte[] bytes) {

  /** What it costs to hold. */
  int weight() {
    return bytes == null ? 1 : bytes.length + 1;
  }

  /**
   * The JSON object that it holds.
   *
   * @throws Refusal if it doesn't, or is too long
   */
  public JsonForm json() {
    if (bytes == null) {
      throw new Refusal(ProblemType.TOO_LARGE, "The line is longer than the service reads.");
    }
    return StrictJson.object(bytes);
  }
}
