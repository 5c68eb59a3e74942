package dev.dateline.store;

import java.util.UUID;

/**
 * What became of a document that was to be added.
 *
 * @param outcome what became of it
 * @param document id of the document, new or known; null when the timeline is gone
 */
public record Added(Outcome outcome, UUID document) {

  /** What may become of a document that is to be added. */
  public enum Outcome {
    /** It is stored, and its events are on the timeline. */
    ADDED,
    /** It was there already; nothing has changed. */
    KNOWN,
    /** Another document of the timeline has its external id. */
    ID_TAKEN,
    /** The idempotency key was used for something else. */
    KEY_REUSED,
    /** There is no such timeline. */
    NO_TIMELINE
  }
}
