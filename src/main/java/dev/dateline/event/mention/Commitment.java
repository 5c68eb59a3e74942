package dev.dateline.event.mention;

/**
 * What one part of a sentence says of an event: its own words, or those that govern it.
 *
 * @param cue the word that says so, or -1 where nothing speaks against the plain reading
 */
record Commitment(Effect effect, int cue) {

  /** It happened, as far as this part says. */
  static final Commitment PLAIN = new Commitment(Effect.HAPPENS, -1);
}
