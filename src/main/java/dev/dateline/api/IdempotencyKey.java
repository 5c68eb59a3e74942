package dev.dateline.api;

import dev.dateline.ingest.Refusal;
import java.util.regex.Pattern;

/** The header by which a client names a request that it may send again. */
final class IdempotencyKey {

  private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKey() {}

  /**
   * @throws Refusal if it can't be one
   */
  static String checked(String key) {
    if (!PRINTABLE.matcher(key).matches()) {
      throw Refusal.parameter(
          "Idempotency-Key", "must be 1 to 255 visible ASCII characters, such as a UUID");
    }
    return key;
  }
}
