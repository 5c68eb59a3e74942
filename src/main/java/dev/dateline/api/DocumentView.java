package dev.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.document.Document;
import dev.dateline.store.DocumentRecord;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of a timeline. */
@Schema(name = "StoredDocument")
public record DocumentView(
    UUID id,
    @Schema(examples = "ukraine-war") String timeline,
    @Schema(description = "the client's own id", examples = "article-17") String externalId,
    String title,
    String url,
    String publisher,
    PublishedView publishedAt,
    String language,
    @Schema(description = "the text in which offsets count; absent in lists")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String text,
    Instant createdAt,
    Instant updatedAt) {

  static DocumentView full(DocumentRecord stored) {
    return of(stored, stored.document().text());
  }

  static DocumentView brief(DocumentRecord stored) {
    return of(stored, null);
  }

  private static DocumentView of(DocumentRecord stored, String text) {
    Document document = stored.document();
    return new DocumentView(
        stored.id(),
        stored.timeline(),
        document.id(),
        document.title(),
        document.url(),
        document.publisher(),
        PublishedView.of(document.published()),
        document.language(),
        text,
        stored.createdAt(),
        stored.updatedAt());
  }
}
