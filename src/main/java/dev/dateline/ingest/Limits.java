package dev.dateline.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one request may ask of the service. Sizes in bytes of UTF-8. */
@ConfigMapping(prefix = "dateline.limits")
public interface Limits {

  /** The text of one document. */
  @WithDefault("1048576")
  int documentBytes();

  /** The HTML of one document, which is mostly not its text. */
  @WithDefault("8388608")
  int htmlBytes();

  /** A whole JSON body, and one line of a stream; JSON may escape a character by up to six. */
  @WithDefault("16777216")
  int requestBytes();

  /**
   * How many bodies and streams are read at once. Each holds a thread while its client sends; the
   * rest of the threads (200, or more on many cores) is left to those who only read.
   */
  @WithDefault("128")
  int bodiesAtOnce();

  /** How far a stream is read ahead of the answers that its client has taken. */
  @WithDefault("33554432")
  int streamAheadBytes();
}
