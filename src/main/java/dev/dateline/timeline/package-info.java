/**
 * From the events of single documents to a timeline: the same event once, with all its sources and
 * what they disagree on. In goes one {@link dev.dateline.timeline.Report} after another; {@link
 * dev.dateline.timeline.Merging} says which known event it speaks of ({@code SameAction}, {@code
 * SameTime}, {@code SameNames} over precomputed {@code Traits}) and what the reports of one event
 * say together, a {@link dev.dateline.timeline.TimelineEvent}. Pure: keeping it all is the business
 * of room {@code store}.
 */
package dev.dateline.timeline;
