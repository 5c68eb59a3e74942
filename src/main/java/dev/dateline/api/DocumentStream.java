package dev.dateline.api;

import dev.dateline.ingest.Analysis;
import dev.dateline.ingest.Conveyor;
import dev.dateline.ingest.Fingerprint;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Line;
import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import dev.dateline.ingest.Submission;
import dev.dateline.store.Added;
import dev.dateline.store.Added.Outcome;
import dev.dateline.store.Documents;
import dev.dateline.store.NewDocument;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Adds a stream of documents to a timeline. Documents that are ready at the same moment share a
 * transaction, so that the cost of making them durable is shared too; each is acknowledged only
 * after that.
 */
@Singleton
final class DocumentStream {

  /** The largest transaction, in documents. */
  private static final int WINDOW = 32;

  private final Intake intake;
  private final Analysis analysis;
  private final Conveyor conveyor;
  private final Documents documents;
  private final Ndjson ndjson;
  private final Limits limits;

  DocumentStream(
      Intake intake,
      Analysis analysis,
      Conveyor conveyor,
      Documents documents,
      Ndjson ndjson,
      Limits limits) {
    this.intake = intake;
    this.analysis = analysis;
    this.conveyor = conveyor;
    this.documents = documents;
    this.ndjson = ndjson;
    this.limits = limits;
  }

  /** A line read: a document or, in its place, why there is none. */
  private record Ready(long line, NewDocument document, LineProblem problem) {}

  void add(UUID timeline, InputStream lines, OutputStream out) throws IOException {
    conveyor.carry(
        lines,
        WINDOW,
        this::read,
        ready -> Ndjson.send(store(timeline, ready).stream().map(ndjson::line).toList(), out));
  }

  static String address(UUID document) {
    return "/api/v1/documents/" + document;
  }

  /** Why a document wasn't added. */
  static Refusal refusal(Added added) {
    return switch (added.outcome()) {
      case ID_TAKEN ->
          new Refusal(
              ProblemType.CONFLICT,
              "Another document of the timeline has this id: "
                  + address(added.document())
                  + ". Correct or delete that one, or send this one under another id.");
      case KEY_REUSED ->
          new Refusal(
              ProblemType.KEY_REUSED,
              "It named the request that added "
                  + address(added.document())
                  + "; give each request its own.");
      case NO_TIMELINE -> TimelineResource.missing();
      case ADDED, KNOWN -> throw new IllegalArgumentException("nothing was refused");
    };
  }

  private Ready read(Line line) {
    try {
      Submission submission = Submission.of(line.json(), limits);
      String fingerprint = Fingerprint.of(submission);
      NewDocument document =
          new NewDocument(fingerprint, analysis.extract(intake.read(submission)));
      return new Ready(line.number(), document, null);
    } catch (RuntimeException e) {
      return new Ready(line.number(), null, LineProblem.of(line.number(), e));
    }
  }

  private List<Object> store(UUID timeline, List<Ready> ready) {
    List<NewDocument> given = ready.stream().map(Ready::document).filter(Objects::nonNull).toList();
    List<Added> added;
    try {
      added = given.isEmpty() ? List.of() : documents.add(timeline, given);
    } catch (RuntimeException e) {
      return ready.stream().map(one -> storeAlone(timeline, one)).toList();
    }
    List<Object> answers = new ArrayList<>();
    int next = 0;
    for (Ready one : ready) {
      answers.add(one.document() == null ? one.problem() : answer(one, added.get(next++)));
    }
    return answers;
  }

  /** One document that can't be stored must not take others with it. */
  private Object storeAlone(UUID timeline, Ready one) {
    if (one.document() == null) {
      return one.problem();
    }
    try {
      return answer(one, documents.add(timeline, List.of(one.document())).get(0));
    } catch (RuntimeException e) {
      return LineProblem.of(one.line(), e);
    }
  }

  private static Object answer(Ready ready, Added added) {
    if (added.outcome() != Outcome.ADDED && added.outcome() != Outcome.KNOWN) {
      return LineProblem.of(ready.line(), refusal(added));
    }
    int status = added.outcome() == Outcome.ADDED ? 201 : 200;
    String externalId = ready.document().extraction().document().id();
    return new DocumentStatus(
        ready.line(), status, added.document(), externalId, address(added.document()));
  }
}
