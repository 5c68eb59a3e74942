package dev.dateline.export;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a reader may be led to. */
final class WebAddress {

  private WebAddress() {}

  /** Whether it is http or https: a script must not pass for a link. */
  static boolean isOne(String address) {
    return address != null && address.matches("(?i)https?://[^\\s\\p{Cntrl}]+");
  }

  /** The address as a URI in ASCII (RFC 3986), or null where it is none. */
  static String uri(String address) {
    if (!isOne(address)) {
      return null;
    }
    try {
      return new URI(Plain.line(address)).toASCIIString();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
