/**
 * Documents that a new, empty installation loads: {@link dev.dateline.seeds.SeedLoader} goes
 * through the folder of {@code dateline.seeds.directory} once, at the start. The format is in
 * {@code src/docs/seeds.md}.
 */
package dev.dateline.seeds;
