/**
 * A page of a timeline in the formats that others read: calendars, spreadsheets, feed readers,
 * search engines, viewers of timelines. In goes an {@link dev.dateline.export.Excerpt}, out come
 * bytes; each {@link dev.dateline.export.Format} is one class and a pure function. What documents
 * say is a stranger's text: {@code Plain} takes out what no format may carry, and each format
 * escapes the rest its own way. What a format can't say truly it leaves out, as {@code
 * src/docs/formats.md} tells.
 */
package dev.dateline.export;
