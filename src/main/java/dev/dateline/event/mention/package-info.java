/**
 * Which words report events, of which class, and how certainly each happened. In goes a sentence
 * with its tree; out come labels and factuality from -3 (certainly not) to 3 (certainly).
 *
 * <p>{@link dev.dateline.event.mention.MentionModel} finds the words: {@code MentionFeatures} says
 * what it looks at, {@code MentionThreshold} when less certainty is enough, {@code ClassChoice} of
 * which class, {@code FaintMention} what is told only since the text denies it. {@link
 * dev.dateline.event.mention.FactualityModel} judges certainty, on top of rules: {@code Stances}
 * adds up what a sentence commits itself to along its tree, from an event's {@code OwnWords} and
 * the {@code GoverningWords} above it, by the {@code Signatures} of those and the {@code
 * Predication} of each verb. Both models are a {@code LinearModel} over hashed features, corrected
 * by a {@code TreeModel}; both are trained by programs in src/training.
 */
package dev.dateline.event.mention;
