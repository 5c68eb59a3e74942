/**
 * Clauses: what a dependency tree shows of one predicate, for all rooms that decide about events.
 * {@link dev.dateline.event.clause.Clause} finds its subject, object and voice; {@link
 * dev.dateline.event.clause.TimeWords} knows which words of a document name times.
 */
package dev.dateline.event.clause;
