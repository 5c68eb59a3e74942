/**
 * Documents: what was handed in, and what a web page says once its markup is gone. In goes a
 * string, HTML or plain text; out comes the main text with the day it was published, which is what
 * all its relative dates are read against. Nothing is fetched, and no clock is asked.
 *
 * <p>Start with {@link dev.dateline.document.HtmlReader}. {@code PageBlocks} cuts a page into
 * {@code Part}s and {@code Block}s, {@code PartMeasures} measures them, {@code MainText} finds the
 * part that holds the prose, {@code PageFacts} its title and publisher. {@code PageDates} gathers
 * {@code DateClue}s from metadata, JSON-LD, the address and what a reader sees ({@code MetaDates},
 * {@code LinkedData}, {@code ScriptDates}, {@code UrlDates}, {@code VisibleDates}); {@code
 * DateVote} chooses. {@link dev.dateline.document.PublicationDates} does the same for plain text.
 * {@code DateScanner} reads the dates themselves, in the languages of {@code months.tsv}.
 */
package dev.dateline.document;
