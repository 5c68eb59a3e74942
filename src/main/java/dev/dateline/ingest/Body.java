package dev.dateline.ingest;

/**
 * The body of one request, read whole. Closing it gives back the room that it takes up, so it stays
 * open while its request is worked on.
 */
public final class Body implements AutoCloseable {

  private final byte[] bytes;
  private final Runnable release;

  Body(byte[] bytes, Runnable release) {
    this.bytes = bytes;
    this.release = release;
  }

  /** All of it; not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * The JSON object that it is.
   *
   * @throws Refusal if it isn't one
   */
  public JsonForm json() {
    return StrictJson.object(bytes);
  }

  @Override
  public void close() {
    release.run();
  }
}
