package dev.dateline.api;

import dev.dateline.ingest.Refusal;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as they stand in addresses. */
final class PathIds {

  // UUID.fromString takes shortened groups too; an address must have one spelling.
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private PathIds() {}

  /** Null where it is no UUID in lower case. */
  static UUID parse(String text) {
    return UUID_TEXT.matcher(text).matches() ? UUID.fromString(text) : null;
  }

  /**
   * The id of a document or event in the address.
   *
   * @throws Refusal if it can't be one
   */
  static UUID of(String text, String kind) {
    UUID id = parse(text);
    if (id == null) {
      throw missing(kind);
    }
    return id;
  }

  static Refusal missing(String kind) {
    return Refusal.notFound("There is no " + kind + " with this id.");
  }
}
