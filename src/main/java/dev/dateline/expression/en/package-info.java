/**
 * English time expressions. {@code EnglishFinder} cuts a sentence into {@code Atoms} and asks
 * {@code Grammar} at each that may begin an expression; {@code Grammar} lets all {@code Pattern}s
 * try and takes the longest {@code Match}.
 *
 * <p>One pattern is one kind of expression, named after what it finds ({@code WeekdayPattern},
 * {@code QuarterPattern}, {@code ShiftedPattern}); its class comment lists examples. They share
 * readers of parts: {@code Numbers}, {@code Amounts}, {@code Years}, {@code YearTail}, {@code
 * Zones}, {@code Suffix}, {@code Bases}. The words are data: {@code lexicon.tsv} and {@code
 * holidays.tsv}, read by {@code Lexicon} into {@code Word}s of some {@code Kind}s. {@code Genre}
 * and {@code PostStyle} switch on what only some texts have.
 */
package dev.dateline.expression.en;
