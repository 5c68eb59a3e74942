package dev.dateline.document;

import java.util.Objects;

/**
 * What a web page says once its markup is gone.
 *
 * @param title its headline, or null
 * @param publisher who published it, or null
 * @param url its canonical address, or null
 * @param language BCP 47 tag, or null where the page doesn't tell
 * @param published when it was published; {@link PublicationDate#unknown()} where nothing tells
 * @param text its main text: plain, paragraphs parted by a blank line, never null, empty where
 *     there is none
 */
public record HtmlPage(
    String title,
    String publisher,
    String url,
    String language,
    PublicationDate published,
    String text) {

  public HtmlPage {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(text, "text");
  }
}
