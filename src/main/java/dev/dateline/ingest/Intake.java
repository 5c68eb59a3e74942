package dev.dateline.ingest;

import dev.dateline.document.Document;
import dev.dateline.document.HtmlPage;
import dev.dateline.document.HtmlReader;
import dev.dateline.document.PublicationDate;
import dev.dateline.document.PublicationDates;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Makes of what a client handed in the document that is read: its main text and its date. */
@Singleton
public final class Intake {

  /**
   * Pages in work may together be this part of the memory; each takes some forty times its size.
   */
  private static final int PART_OF_MEMORY = 64;

  private final Limits limits;

  /** Bytes of pages that may be taken apart at once. */
  private final Semaphore desk;

  private final int deskSize;
  private final HtmlReader pages = new HtmlReader();
  private final PublicationDates dates = new PublicationDates();

  Intake(Limits limits) {
    this.limits = limits;
    deskSize =
        (int)
            Math.min(
                Integer.MAX_VALUE,
                Math.max(limits.htmlBytes(), Runtime.getRuntime().maxMemory() / PART_OF_MEMORY));
    desk = new Semaphore(deskSize, true);
  }

  /**
   * The document handed in. What the client says of it goes before what the page or the text says.
   *
   * @throws Refusal if the main text is longer than the service reads
   */
  public Document read(Submission given) {
    return given.html() == null ? fromText(given) : fromPage(given);
  }

  /** When a text says that it was published, for a document whose given date is taken back. */
  public PublicationDate published(String text, String language) {
    return dates.find(text, language);
  }

  private Document fromText(Submission given) {
    PublicationDate published =
        given.publishedAt().isKnown()
            ? given.publishedAt()
            : dates.find(given.text(), given.language());
    return new Document(
        given.id(),
        given.title(),
        given.url(),
        given.publisher(),
        published,
        given.language(),
        given.text());
  }

  private Document fromPage(Submission given) {
    HtmlPage page = takenApart(given.html(), given.url());
    if (Submission.exceeds(page.text(), limits.documentBytes())) {
      throw Submission.tooLarge("html", limits.documentBytes());
    }
    return new Document(
        given.id(),
        first(given.title(), page.title(), Submission.TITLE_LENGTH),
        given.url() != null ? given.url() : Submission.webAddress(page.url()),
        first(given.publisher(), page.publisher(), Submission.PUBLISHER_LENGTH),
        given.publishedAt().isKnown() ? given.publishedAt() : page.published(),
        given.language() != null ? given.language() : Submission.languageTag(page.language()),
        Scalars.clean(page.text()));
  }

  /** Waits its turn where many or large pages are in work: all at once wouldn't fit. */
  private HtmlPage takenApart(String html, String url) {
    int size = Math.min(html.length(), deskSize);
    desk.acquireUninterruptibly(size);
    try {
      return pages.read(html, url);
    } finally {
      desk.release(size);
    }
  }

  private static String first(String given, String found, int longest) {
    if (given != null || found == null || found.isBlank()) {
      return given;
    }
    String clean = Scalars.clean(found.strip());
    return clean.length() <= longest ? clean : Scalars.clean(clean.substring(0, longest));
  }
}
