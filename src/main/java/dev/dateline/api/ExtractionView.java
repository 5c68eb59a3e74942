package dev.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.dateline.document.Document;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extraction.Part;
import dev.dateline.text.CodePoints;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one document says; parts that weren't asked for are absent. */
@Schema(name = "Extraction")
public record ExtractionView(
    String id,
    String title,
    @Schema(examples = "en") String language,
    PublishedView publishedAt,
    @Schema(description = "the main text, in which offsets count; only where HTML was posted")
        @JsonInclude(Include.NON_NULL)
        String text,
    @JsonInclude(Include.NON_NULL) List<TimeExpressionView> timeExpressions,
    @JsonInclude(Include.NON_NULL) List<MentionView> mentions,
    @JsonInclude(Include.NON_NULL) List<EventView> events) {

  static ExtractionView of(Extraction extraction, Set<Part> parts, boolean withText) {
    Document document = extraction.document();
    CodePoints points = CodePoints.of(document.text());
    return new ExtractionView(
        document.id(),
        document.title(),
        document.language(),
        PublishedView.of(document.published()),
        withText ? document.text() : null,
        parts.contains(Part.TIME_EXPRESSIONS)
            ? extraction.times().stream().map(t -> TimeExpressionView.of(t, points)).toList()
            : null,
        parts.contains(Part.MENTIONS)
            ? extraction.mentions().stream().map(m -> MentionView.of(m, points)).toList()
            : null,
        parts.contains(Part.EVENTS)
            ? extraction.events().stream().map(e -> EventView.of(e, points)).toList()
            : null);
  }
}
