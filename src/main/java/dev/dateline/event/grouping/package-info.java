/**
 * From mentions to events within one document. In go dated mentions with their arguments, each an
 * {@link dev.dateline.event.grouping.Account}; out come {@link dev.dateline.event.grouping.Group}s,
 * each one event told once or more often.
 *
 * <p>{@code AccountReader} and {@code ArgumentFinder} say who takes part in a mention; {@code
 * MentionGrouping} lets each join the likeliest of the {@code RecalledEvents}, as {@code SameEvent}
 * and {@code Actions} (the same action under other words) judge, and then the {@code CarriedEvent}
 * or the one {@code SpokenOf}; {@code Reports} settles what becomes of "said", {@code Worth} which
 * groups are worth a line, {@code Salience} how much a reader would miss each, {@code
 * EvidenceFinder} and {@code ParticipantList} what is shown of them.
 */
package dev.dateline.event.grouping;
