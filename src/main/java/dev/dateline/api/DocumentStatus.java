package dev.dateline.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one line of a stream of documents; sent once the document is durable.
 *
 * @param line counted from 1
 * @param status 201 where it was added, 200 where it was there already
 * @param id our id of it
 * @param externalId the client's id of it
 * @param location its address
 */
@Schema(name = "DocumentStatus")
public record DocumentStatus(
    long line,
    @Schema(examples = "201") int status,
    UUID id,
    String externalId,
    @Schema(examples = "/api/v1/documents/019a9c1e-8d5e-7b6a-a3c5-0d7c6a1f2b3c") String location) {}
