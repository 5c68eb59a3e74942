/**
 * Events of one document: what happened or is expected to happen, when, to whom. In go a text and
 * its resolved times; out come {@link dev.dateline.event.Mention}s, one for each word that reports
 * something, and {@link dev.dateline.event.Event}s, one for each thing reported.
 *
 * <p>Three steps, in the order of {@code Extractor}: {@link dev.dateline.event.TriggerFinder} finds
 * the words and says what their clause alone tells of them (room {@code mention}); {@link
 * dev.dateline.event.EventDater} says when each is (room {@code dating}); {@link
 * dev.dateline.event.EventGrouper} joins mentions of one event (room {@code grouping}) by who takes
 * part (room {@code entity}) and writes a headline (room {@code headline}). All of them look at
 * clauses through room {@code clause}.
 */
package dev.dateline.event;
