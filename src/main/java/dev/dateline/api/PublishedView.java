package dev.dateline.api;

import dev.dateline.document.PublicationDate;
import dev.dateline.document.PublishedAt;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a document was published and who says so: {@code given}, {@code metadata}, {@code text}, or
 * {@code none} with a null value.
 */
@Schema(name = "PublishedAt")
public record PublishedView(
    @Schema(examples = "2022-05-13") String value, @Schema(examples = "given") String source) {

  static PublishedView of(PublicationDate date) {
    return new PublishedView(
        PublishedAt.print(date), date.source().name().toLowerCase(Locale.ROOT));
  }
}
