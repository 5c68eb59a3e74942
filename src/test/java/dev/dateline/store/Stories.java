package dev.dateline.store;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.event.Event;
import dev.dateline.event.EventClass;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Evidence;
import dev.dateline.event.Mention;
import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.Status;
import dev.dateline.extraction.Extraction;
import dev.dateline.text.Span;
import dev.dateline.time.When;
import java.time.LocalDate;
import java.util.List;

/** Documents with events made up for tests of the store, so that they don't hang on extraction. */
final class Stories {

  private Stories() {}

  /** A document that says that someone did something on a day. */
  static NewDocument says(String id, LocalDate published, String who, String did, LocalDate on) {
    return says(id, published, who, did, on, Status.HAPPENED);
  }

  static NewDocument says(
      String id, LocalDate published, String who, String did, LocalDate on, Status status) {
    String text = "😀 " + who + " " + did + " on " + on + ".";
    int trigger = text.indexOf(did);
    Span span = new Span(trigger, trigger + did.length());
    EventTime time = new EventTime(When.day(on), Basis.EXPRESSION, "t1", "it says so");
    Mention mention =
        new Mention("m1", span, did, did, EventClass.OCCURRENCE, 3, status, time, "e1");
    Span name = new Span(3, 3 + who.length());
    Event event =
        new Event(
            "e1",
            who + " " + did,
            status,
            time,
            List.of(new Participant(who, Type.PERSON, Role.AGENT, List.of(name))),
            List.of(new Participant("Geneva", Type.PLACE, Role.LOCATION, List.of())),
            List.of("m1"),
            List.of(new Evidence(new Span(3, text.length()), text.substring(3), "😀 ", "")),
            .5,
            .5);
    Document document = new Document(id, id, null, null, published(published), "en", text);
    return new NewDocument(
        id + text, new Extraction(document, List.of(), List.of(mention), List.of(event)));
  }

  private static PublicationDate published(LocalDate day) {
    return day == null ? PublicationDate.unknown() : PublicationDate.given(day);
  }
}
