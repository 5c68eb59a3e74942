/**
 * From what a client sends to what is read: in go bodies and streams, out come documents and their
 * extractions, or a {@link dev.dateline.ingest.Refusal} that says what to mend.
 *
 * <p>{@link dev.dateline.ingest.Bodies} reads a body within {@link dev.dateline.ingest.Limits},
 * {@link dev.dateline.ingest.StrictJson} its JSON, {@link dev.dateline.ingest.JsonForm} its fields,
 * {@link dev.dateline.ingest.Submission} the document in them; {@link dev.dateline.ingest.Intake}
 * finds main text and publication date, {@link dev.dateline.ingest.Analysis} runs the extractor.
 * {@link dev.dateline.ingest.Conveyor} does so for the lines of a stream, on all cores, in order
 * and in bounded memory.
 */
package dev.dateline.ingest;
