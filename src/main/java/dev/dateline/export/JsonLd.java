package dev.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.event.Participant;
import dev.dateline.export.Sources.Source;
import dev.dateline.store.EventRecord;
import dev.dateline.time.EdtfDate;
import dev.dateline.time.EdtfTime;
import java.util.List;

/**
 * JSON-LD in the words of schema.org, and only what is true: what did not happen or merely might is
 * no {@code Event}; {@code startDate} stands where a day, a month or a year is known as that, for
 * ISO 8601 has no "about". The time as it is known is in {@code dcterms:temporal}, in EDTF.
 */
public final class JsonLd implements Format {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> REAL = List.of("happened", "ongoing", "expected");

  @Override
  public byte[] write(Excerpt excerpt) {
    ObjectNode root = NODES.objectNode();
    ObjectNode terms = NODES.objectNode();
    terms.put("dcterms", "http://purl.org/dc/terms/");
    terms.put("edtf", "http://id.loc.gov/datatypes/edtf/");
    root.putArray("@context").add("https://schema.org").add(terms);
    ArrayNode graph = root.putArray("@graph");
    excerpt.events().stream()
        .filter(event -> REAL.contains(event.status()))
        .forEach(event -> graph.add(event(event)));
    return Json.bytes(root);
  }

  private static ObjectNode event(EventRecord event) {
    ObjectNode node = NODES.objectNode();
    node.put("@type", "Event");
    node.put("@id", "urn:uuid:" + event.id());
    node.put("name", Plain.line(event.headline()));
    when(event, node);
    if (event.status().equals("expected")) {
      node.put("eventStatus", "https://schema.org/EventScheduled");
    }
    names("location", event.places(), node);
    names("about", event.participants(), node);
    ArrayNode sources = NODES.arrayNode();
    Sources.of(event).forEach(source -> sources.add(quotation(source)));
    if (!sources.isEmpty()) {
      node.set("subjectOf", sources);
    }
    return node;
  }

  private static void when(EventRecord event, ObjectNode node) {
    EdtfTime clock = Times.clock(event);
    EdtfDate exact = Times.exact(event);
    if (clock != null) {
      node.put("startDate", clock.toString());
    } else if (exact != null) {
      node.put("startDate", exact.toString());
      if (exact.day() != null && event.status().equals("happened")) {
        node.put("endDate", exact.toString());
      }
    }
    if (event.time().when() != null) {
      node.putObject("dcterms:temporal").put("@type", "edtf:EDTF").put("@value", Times.edtf(event));
    }
  }

  /** Participants are what an event is about: who was there or performed isn't known. */
  private static void names(String property, List<Participant> names, ObjectNode node) {
    ArrayNode things = NODES.arrayNode();
    for (Participant one : names) {
      things.addObject().put("@type", type(one)).put("name", Plain.line(one.name()));
    }
    if (!things.isEmpty()) {
      node.set(property, things);
    }
  }

  private static String type(Participant one) {
    return switch (one.type()) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case PLACE -> "Place";
      case OTHER -> one.role() == Participant.Role.LOCATION ? "Place" : "Thing";
    };
  }

  private static ObjectNode quotation(Source source) {
    ObjectNode node = NODES.objectNode();
    node.put("@type", "Quotation");
    put("text", source.quote(), node);
    ObjectNode work = node.putObject("isPartOf");
    work.put("@type", "CreativeWork");
    put("name", source.title(), work);
    put("datePublished", source.published(), work);
    if (WebAddress.isOne(source.url())) {
      put("url", source.url(), work);
    }
    if (source.publisher() != null) {
      put("name", source.publisher(), work.putObject("publisher").put("@type", "Organization"));
    }
    return node;
  }

  private static void put(String property, String value, ObjectNode node) {
    if (value != null) {
      node.put(property, Plain.line(value));
    }
  }
}
