package dev.dateline.ingest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.Semaphore;

/**
 * Reads the bodies of requests: so many bytes of each, so many of them at once, and of large ones
 * no more together than the memory has room for. What is read grows to several times its size as
 * JSON, as text and as a page.
 */
@Singleton
public final class Bodies {

  /** Bodies up to this size, as most are, are never refused for want of room. */
  static final int SMALL = 1 << 16;

  /** Large bodies may together take up this part of the memory. */
  private static final int PART_OF_MEMORY = 16;

  private final Admission admission;
  private final Limits limits;
  private final Semaphore room;

  @Inject
  Bodies(Admission admission, Limits limits) {
    this(admission, limits, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  }

  /**
   * @param room bytes for all large bodies; one of the size allowed always fits
   */
  Bodies(Admission admission, Limits limits, long room) {
    this.admission = admission;
    this.limits = limits;
    this.room =
        new Semaphore(
            (int)
                Math.min(
                    Integer.MAX_VALUE,
                    Math.max(room, Math.max(limits.requestBytes(), limits.htmlBytes()))));
  }

  /**
   * A body of the size that JSON may have.
   *
   * @throws IOException if the client stops sending
   * @throws Refusal if it is larger, or there is no room for it just now
   */
  public Body read(InputStream body) throws IOException {
    return read(body, limits.requestBytes());
  }

  /**
   * The JSON object of a body that is not needed any more once it is read: a change, not a
   * document.
   *
   * @throws IOException if the client stops sending
   * @throws Refusal if it is too large or no JSON object, or there is no room for it just now
   */
  public JsonForm json(InputStream body) throws IOException {
    try (Body read = read(body)) {
      return read.json();
    }
  }

  /**
   * A body, read to its end.
   *
   * @param most how many bytes it may have; not more than JSON or a page may
   * @throws IOException if the client stops sending
   * @throws Refusal if it has more, or there is no room for it just now
   */
  public Body read(InputStream body, int most) throws IOException {
    try (Admission.Place place = admission.enter()) {
      byte[] small = body.readNBytes(Math.min(SMALL, most));
      if (small.length < Math.min(SMALL, most)) {
        return new Body(small, () -> {});
      }
      return readLarge(small, body, most);
    }
  }

  private Body readLarge(byte[] begun, InputStream body, int most) throws IOException {
    byte[] bytes = begun;
    int length = begun.length;
    int held = 0;
    boolean whole = false;
    try {
      for (int next = body.read(); next >= 0; next = body.read()) {
        if (length == most) {
          throw new Refusal(
              ProblemType.TOO_LARGE, "The body may be at most " + most + " bytes long.");
        }
        if (length == bytes.length) {
          int more = Math.min(length, most - length);
          if (!room.tryAcquire(more)) {
            throw Admission.busy();
          }
          held += more;
          bytes = Arrays.copyOf(bytes, length + more);
        }
        bytes[length++] = (byte) next;
        length += body.readNBytes(bytes, length, bytes.length - length);
      }
      whole = true;
    } finally {
      if (!whole) {
        room.release(held);
      }
    }
    int taken = held;
    return new Body(
        length == bytes.length ? bytes : Arrays.copyOf(bytes, length), () -> room.release(taken));
  }
}
