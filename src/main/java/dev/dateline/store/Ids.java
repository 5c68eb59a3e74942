package dev.dateline.store;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7): they sort by the time they were made, so that new rows
 * land at the end of an index. Within a millisecond a counter keeps the order (§6.2, method 1).
 */
final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;

  /** Milliseconds since 1970 and, below them, the counter. */
  private static long last;

  private Ids() {}

  static UUID next() {
    long stamp = stamp();
    long millis = stamp >>> COUNTER_BITS;
    long counter = stamp & (1 << COUNTER_BITS) - 1;
    return new UUID(
        millis << 16 | 0x7000 | counter, RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 1L << 63);
  }

  // A counter that overflows borrows from the next millisecond.
  private static synchronized long stamp() {
    last = Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS);
    return last;
  }
}
