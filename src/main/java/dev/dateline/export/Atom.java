package dev.dateline.export;

import dev.dateline.store.EventRecord;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom feed (RFC 4287), an event an entry; its time in EDTF as {@code dcterms:temporal}. */
public final class Atom implements Format {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TERMS = "http://purl.org/dc/terms/";

  /** Safe to share: only its settings change, and nobody changes them. */
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  @Override
  public byte[] write(Excerpt excerpt) {
    StringWriter feed = new StringWriter();
    try {
      XMLStreamWriter xml = WRITERS.createXMLStreamWriter(feed);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeNamespace("dcterms", TERMS);
      element(xml, "id", "urn:uuid:" + excerpt.timeline().id());
      element(xml, "title", Plain.line(excerpt.timeline().title()));
      element(xml, "updated", excerpt.timeline().updatedAt().toString());
      xml.writeStartElement(ATOM, "author");
      element(xml, "name", "Dateline");
      xml.writeEndElement();
      link(xml, "self", "application/atom+xml", excerpt.self());
      if (excerpt.next() != null) {
        link(xml, "next", "application/atom+xml", excerpt.next());
      }
      for (EventRecord event : excerpt.events()) {
        entry(xml, event);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return feed.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void entry(XMLStreamWriter xml, EventRecord event) throws XMLStreamException {
    xml.writeStartElement(ATOM, "entry");
    element(xml, "id", "urn:uuid:" + event.id());
    element(xml, "title", Plain.line(event.headline()));
    element(xml, "published", event.createdAt().toString());
    element(xml, "updated", event.updatedAt().toString());
    link(xml, "alternate", "application/json", "/api/v1/events/" + event.id());
    Optional<String> source =
        Sources.of(event).stream()
            .map(one -> WebAddress.uri(one.url()))
            .filter(Objects::nonNull)
            .findFirst();
    if (source.isPresent()) {
      link(xml, "via", null, source.get());
    }
    xml.writeEmptyElement(ATOM, "category");
    xml.writeAttribute("term", event.status());
    element(xml, "content", Sources.inWords(event));
    if (event.time().when() != null) {
      xml.writeStartElement("dcterms", "temporal", TERMS);
      xml.writeCharacters(Times.edtf(event));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    if (type != null) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", address);
  }
}
