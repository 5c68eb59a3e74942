/**
 * The whole flow from a document to its events, on one screen: {@link
 * dev.dateline.extraction.Extractor}. The last room of the plain core: what is above it serves,
 * stores and merges, and holds no rule of the domain.
 */
package dev.dateline.extraction;
