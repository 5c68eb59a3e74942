package dev.dateline.event.mention;

/**
 * What the text commits itself to about one event, and the word that decides it.
 *
 * @param effect the whole
 * @param own by the event's own auxiliaries and negation
 * @param outer by what governs it
 * @param cue the token that decides, or -1 where nothing speaks against the plain reading
 */
public record Stance(Effect effect, Effect own, Effect outer, int cue) {}
