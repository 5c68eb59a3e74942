package dev.dateline.ingest;

import dev.dateline.document.Document;
import jakarta.inject.Singleton;

/** Makes of what a client handed in the document that is read: its main text and its date. */
@Singleton
public final class Intake {

  private final Limits limits;

  Intake(Limits limits) {
    this.limits = limits;
  }

  /**
   * What the client gave goes before what the page or the text says.
   *
   * @throws Refusal if the main text is longer than the service reads
   */
  public Document read(Submission given) {
    if (given.html() == null) {
      return document(given, given.text());
    }
    String text = org.jsoup.Jsoup.parse(given.html()).text();
    if (Submission.exceeds(text, limits.documentBytes())) {
      throw Submission.tooLarge("html", limits.documentBytes());
    }
    return document(given, Scalars.clean(text));
  }

  private static Document document(Submission given, String text) {
    return new Document(
        given.id(),
        given.title(),
        given.url(),
        given.publisher(),
        given.publishedAt(),
        given.language(),
        text);
  }
}
