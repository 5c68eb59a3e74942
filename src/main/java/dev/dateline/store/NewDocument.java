package dev.dateline.store;

import dev.dateline.document.Document;
import dev.dateline.extraction.Extraction;

/**
 * A document to be added, read already: reading costs, and is done outside of any transaction.
 *
 * @param fingerprint of what the client handed in; the same again means the same document
 * @param extraction what the document says; its events at least
 */
public record NewDocument(String fingerprint, Extraction extraction) {

  Document document() {
    return extraction.document();
  }
}
