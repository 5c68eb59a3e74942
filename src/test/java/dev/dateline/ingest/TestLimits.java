package dev.dateline.ingest;

/** Limits that a test reaches without effort. */
record TestLimits(int requestBytes, int streamAheadBytes, int bodiesAtOnce) implements Limits {

  @Override
  public int documentBytes() {
    return 100;
  }

  @Override
  public int htmlBytes() {
    return 100;
  }
}
