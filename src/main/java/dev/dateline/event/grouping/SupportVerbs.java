package dev.dateline.event.grouping;

import java.util.Set;

/**
 * Verbs that add no action of their own to that of their subject or object: "held talks", "the
 * attack took place".
 */
final class SupportVerbs {

  private static final Set<String> LEMMAS =
      Set.of(
          "hold",
          "have",
          "make",
          "take",
          "give",
          "conduct",
          "launch",
          "stage",
          "begin",
          "start",
          "end",
          "finish",
          "continue",
          "last",
          "occur",
          "happen",
          "follow",
          "come",
          "erupt",
          "break",
          "carry",
          "undergo",
          "suffer",
          "deliver",
          "open",
          "resume",
          "commit",
          "perform",
          "be",
          "schedule",
          "plan",
          "cast",
          "mark",
          "complete");

  private SupportVerbs() {}

  /** Whether a verb only carries the event that its subject or object names. */
  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
