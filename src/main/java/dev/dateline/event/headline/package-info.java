/**
 * Headlines: a clause of at most 90 characters made of the document's own words, which can be read
 * without the document. In go the accounts of one event; out comes a string, or null where none of
 * them makes sense by itself.
 *
 * <p>{@link dev.dateline.event.headline.HeadlineWriter} tries {@code ClauseHeadline} for verbs and
 * {@code NounHeadline} for nouns and takes the best. A headline grows as a {@code Draft} of {@code
 * Part}s, which are dropped by weight until it fits: {@code VerbWriter} puts the verb into its
 * tense, {@code Complements} adds what follows it, {@code PhraseWriter} the words of a phrase.
 * {@code Naming} chooses names, {@code TimePhrases} leaves out what says when, {@code PhraseBounds}
 * tells where a phrase ends.
 */
package dev.dateline.event.headline;
