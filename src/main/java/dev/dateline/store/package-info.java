/**
 * What stays: timelines, documents, events and their reports, in H2 or PostgreSQL. {@link
 * dev.dateline.store.Timelines}, {@link dev.dateline.store.Documents} and {@link
 * dev.dateline.store.Events} are what others call; they speak in records ({@code …Record}). Below
 * them lie Panache entities ({@code Stored…}) and repositories; the tables are in {@code
 * db/migration}.
 *
 * <p>Writers of one timeline take turns at its row. {@code WorkingTimeline} is the part of it that
 * one transaction works on; {@code Account} the stored form of what a document says of an event,
 * which stands apart from the core's records so that those may change; {@code EventQuery} a page of
 * events as SQL.
 */
package dev.dateline.store;
