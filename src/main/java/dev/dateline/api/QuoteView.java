package dev.dateline.api;

import dev.dateline.event.Evidence;
import dev.dateline.text.CodePoints;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quote that supports an event, by position and by its own words (W3C Web Annotation). */
@Schema(name = "Quote")
public record QuoteView(int begin, int end, String quote, String prefix, String suffix) {

  static QuoteView of(Evidence evidence, CodePoints points) {
    return new QuoteView(
        points.at(evidence.span().begin()),
        points.at(evidence.span().end()),
        evidence.quote(),
        evidence.prefix(),
        evidence.suffix());
  }
}
