package dev.dateline.ingest;

import dev.dateline.document.PublishedAt;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two submissions are the same to the last character. */
public final class Fingerprint {

  private Fingerprint() {}

  /** SHA-256 of everything the client gave, in hexadecimal. */
  public static String of(Submission given) {
    MessageDigest digest = sha256();
    String[] parts = {
      given.id(),
      given.title(),
      given.url(),
      given.publisher(),
      PublishedAt.print(given.publishedAt()),
      given.language(),
      given.text(),
      given.html()
    };
    for (String part : parts) {
      // The length goes before each part, so that no two lists of parts look alike.
      byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
