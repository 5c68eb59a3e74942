package dev.dateline.document;

import java.util.Objects;

/**
 * One text with where it came from and when it was published.
 *
 * @param id the client's own name for it, or null
 * @param title its headline, or null
 * @param url where it was found, or null
 * @param publisher who published it, or null
 * @param published the day against which its relative dates are read; {@link
 *     PublicationDate#unknown()} where nothing tells
 * @param language BCP 47 tag, or null where it isn't known
 * @param text plain text, never null, never altered: every offset of an answer counts in it
 */
public record Document(
    String id,
    String title,
    String url,
    String publisher,
    PublicationDate published,
    String language,
    String text) {

  public Document {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(text, "text");
  }

  /** A bare text with its publication date, for callers that know nothing else of it. */
  public static Document of(String text, PublicationDate published) {
    return new Document(null, null, null, null, published, null, text);
  }
}
