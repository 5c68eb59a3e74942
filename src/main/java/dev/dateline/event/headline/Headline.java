package dev.dateline.event.headline;

/**
 * A headline that could stand over an event.
 *
 * @param text at most 90 characters, never empty
 * @param worth how much it tells: names and what follows the verb
 */
record Headline(String text, int worth) {}
