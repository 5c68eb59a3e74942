package dev.dateline.export;

import dev.dateline.event.Event;
import dev.dateline.event.EventTime;
import dev.dateline.event.EventTime.Basis;
import dev.dateline.event.Evidence;
import dev.dateline.event.Participant;
import dev.dateline.event.Participant.Role;
import dev.dateline.event.Participant.Type;
import dev.dateline.event.Status;
import dev.dateline.store.Account;
import dev.dateline.store.EventRecord;
import dev.dateline.store.EventRecord.EvidenceRecord;
import dev.dateline.store.TimelineName;
import dev.dateline.text.Span;
import dev.dateline.time.When;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Pages of events made up for tests of formats. */
final class Samples {

  static final UUID EVENT = UUID.fromString("0190a5b2-0000-7000-8000-000000000001");
  static final UUID TIMELINE = UUID.fromString("0190a5b2-0000-7000-8000-000000000002");
  static final Instant CREATED = Instant.parse("2024-03-12T08:00:00Z");
  static final Instant UPDATED = Instant.parse("2024-03-13T09:30:15.250Z");

  /** What strangers may write: formulas, markup, breaks, controls, directions, half characters. */
  static final String NASTY =
      "=HYPERLINK(\"http://a.example\",'x'),+1;-2\\ @sum <script>alert(1)</script> & ]]> \u202Eabc\u200F"
          + " \u0000\u0007\u001B\u0085\uFFFE \uD800 \uDC00 😀 <!-- --> \u2028\t\r\nATTENDEE:mailto:a@b.example\r\n\r"
          + "END:VCALENDAR ".repeat(3);

  private Samples() {}

  /** One event of that time, in EDTF; null for none. */
  static Excerpt at(String edtf, String status) {
    return page(event("The ferry sank", edtf, status, "The ferry sank.", "Dorran Gazette", null));
  }

  /** One event, every text of which is nasty. */
  static Excerpt nasty() {
    return new Excerpt(
        new TimelineName(TIMELINE, "nasty", NASTY, UPDATED),
        List.of(
            event(NASTY, "2024-03-10", "happened", NASTY, NASTY, "https://a.example/?q=\"><b>&c")),
        "/api/v1/timelines/nasty/events.atom?q=a&limit=1",
        "/api/v1/timelines/nasty/events.atom?q=a&limit=1&cursor=b");
  }

  static Excerpt page(EventRecord... events) {
    return new Excerpt(
        new TimelineName(TIMELINE, "ferry", "The ferry", UPDATED),
        List.of(events),
        "/api/v1/timelines/ferry/events",
        null);
  }

  static EventRecord event(
      String headline, String edtf, String status, String quote, String publisher, String url) {
    EventTime time =
        new EventTime(
            edtf == null ? null : When.parse(edtf),
            edtf == null ? Basis.DOCUMENT : Basis.EXPRESSION,
            null,
            "it says so");
    List<Participant> who =
        List.of(new Participant(headline, Type.ORGANIZATION, Role.AGENT, List.of()));
    List<Participant> where =
        List.of(new Participant("Dorran; Bay", Type.PLACE, Role.LOCATION, List.of()));
    Event told =
        new Event(
            "e1",
            headline,
            Status.valueOf(status.toUpperCase(Locale.ROOT)),
            time,
            who,
            where,
            List.of("m1"),
            List.of(new Evidence(new Span(0, 1), quote, "", "")),
            .5,
            .9);
    return new EventRecord(
        EVENT,
        "ferry",
        headline,
        status,
        time,
        who,
        where,
        .5,
        .9,
        1,
        List.of(
            new EvidenceRecord(
                TIMELINE,
                "d1",
                headline,
                url,
                publisher,
                "2024-03-12",
                new Account(told, List.of(), List.of()))),
        CREATED,
        UPDATED);
  }
}
