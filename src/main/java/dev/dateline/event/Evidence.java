package dev.dateline.event;

import dev.dateline.text.Span;
import java.util.Objects;

/**
 * A quote that supports an event (W3C Web Annotation: position and quote selector).
 *
 * @param span the sentence's place in the text
 * @param quote its exact characters
 * @param prefix up to 32 characters before it
 * @param suffix up to 32 characters after it
 */
public record Evidence(Span span, String quote, String prefix, String suffix) {

  public Evidence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(suffix, "suffix");
  }
}
