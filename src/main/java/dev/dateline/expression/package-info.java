/**
 * What the words of time expressions say. In goes a text; out come {@link
 * dev.dateline.expression.TimeExpression}s, each with its place and a {@link
 * dev.dateline.expression.Meaning}: "two weeks before", "a Friday", not yet a day on the calendar.
 * Meanings are the language between the languages: a language is a package below this one, and
 * whatever it finds it says in these words. Room {@code resolution} gives them their values.
 */
package dev.dateline.expression;
