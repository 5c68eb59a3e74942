package dev.dateline.ingest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;

/** Reads the bodies of requests: so many bytes of each, so many of them at once. */
@Singleton
public final class Bodies {

  private final Admission admission;
  private final Limits limits;

  Bodies(Admission admission, Limits limits) {
    this.admission = admission;
    this.limits = limits;
  }

  /**
   * The JSON object that a body is.
   *
   * @throws IOException if the client stops sending
   * @throws Refusal if the body isn't one JSON object, is too large, or too many are read just now
   */
  public JsonForm json(InputStream body) throws IOException {
    return StrictJson.object(bytes(body, limits.requestBytes()));
  }

  /**
   * All bytes of a body.
   *
   * @param most how many there may be
   * @throws IOException if the client stops sending
   * @throws Refusal if there are more, or too many bodies are read just now
   */
  public byte[] bytes(InputStream body, int most) throws IOException {
    try (Admission.Place place = admission.enter()) {
      byte[] bytes = body.readNBytes(most);
      if (bytes.length == most && body.read() >= 0) {
        throw new Refusal(
            ProblemType.TOO_LARGE, "The body may be at most " + most + " bytes long.");
      }
      return bytes;
    }
  }
}
