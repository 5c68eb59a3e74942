package dev.dateline.ingest;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * Lets so many requests hand in their bodies at once. Each holds a thread while its client sends:
 * without a bound, clients that send slowly would take every thread from those who only read.
 */
@Singleton
public final class Admission {

  private final Semaphore free;

  Admission(Limits limits) {
    free = new Semaphore(limits.bodiesAtOnce());
  }

  /** Held while a body is read; given back by closing. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Takes a place at once, or not at all: waiting for one would hold a thread, too.
   *
   * @throws Refusal if none is free
   */
  Place enter() {
    if (!free.tryAcquire()) {
      throw busy();
    }
    return free::release;
  }

  static Refusal busy() {
    return new Refusal(
        ProblemType.UNAVAILABLE, "Too much is being sent just now; try again in a moment.");
  }
}
