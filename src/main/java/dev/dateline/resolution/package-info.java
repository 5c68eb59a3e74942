/**
 * From what an expression says to when it is. In go the expressions of a text and its publication
 * date; out comes for each a {@link dev.dateline.resolution.ResolvedTime}: TIMEX3 value, EDTF,
 * first and last day, and why: the anchor, the rule, the cue, the readings that lost, a confidence.
 *
 * <p>{@link dev.dateline.resolution.TimeResolver} goes through the text once and keeps a {@code
 * Story}: what was mentioned last, and whether the text tells of its own time or of another. {@code
 * Resolutions} sends each kind of meaning to the {@code …Resolution} that knows it. What they ask:
 * {@code DirectionCues} whether the words around tell past from future ({@code QuickCues} without
 * tags, {@code NeighborCues} beside the time, {@code VerbCues} and {@code VerbTense} by verbs; the
 * words are in {@code CueWords}), {@code WeekdayDirection} which Friday, {@code YearlessDate} which
 * year, {@code NarrativeYears} which years a history leaves out, {@code SharedYear}, {@code
 * SharedDay}, {@code SharedScene} and {@code Apposition} what two times tell each other.
 */
package dev.dateline.resolution;
