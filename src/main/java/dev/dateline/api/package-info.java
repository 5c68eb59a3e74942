/**
 * The REST API: {@code …Resource} for each address, {@code …View} for each answer, {@link
 * dev.dateline.api.ProblemMappers} for all that goes wrong. It translates and holds no rule of the
 * domain: a resource takes what room {@code ingest} makes of a request, asks room {@code store},
 * and shows the records as views. {@code Paging} and {@code EventFilters} read query parameters,
 * {@code Representations} adds ETags, {@code CrossOrigin} says which pages may read and write.
 */
package dev.dateline.api;
