package dev.dateline.api;

import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import java.util.Locale;

/**
 * How the bytes of an answer are coded on their way (RFC 9110 §8.4). The server below codes them;
 * this says beforehand what it will do, by its own rule, for an ETag must tell codings apart.
 */
enum Coding {
  IDENTITY,
  GZIP;

  /** Shorter answers fit into a packet or two anyway. */
  static final int WORTHWHILE = 1024;

  /** The server's rule is open to its heirs only. */
  private static final class Rule extends HttpContentCompressor {

    Rule() {
      super(StandardCompressionOptions.gzip());
    }

    String coding(String accepted) {
      return determineEncoding(accepted);
    }
  }

  private static final Rule RULE = new Rule();

  /**
   * The coding for an answer of that length.
   *
   * @param accepted the request's {@code Accept-Encoding}, or null
   */
  static Coding of(String accepted, int length) {
    boolean gzip = accepted != null && length >= WORTHWHILE && RULE.coding(accepted) != null;
    return gzip ? GZIP : IDENTITY;
  }

  /** The name that HTTP knows it by. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of an ETag for bytes so coded (RFC 9110 §8.8.3). */
  String tag(String value) {
    return this == IDENTITY ? value : value + "-" + label();
  }
}
