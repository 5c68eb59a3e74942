package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void aParserReadsHostileTextBack() throws Exception {
    Document feed = parse(Samples.nasty());
    assertThat(text(feed, "title", 0)).isEqualTo(Plain.line(Samples.NASTY));
    assertThat(text(feed, "title", 1)).isEqualTo(Plain.line(Samples.NASTY));
    assertThat(text(feed, "content", 0)).contains(Plain.line(Samples.NASTY));
    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
  }

  /** What RFC 4287 §4.1 asks of a feed and its entries. */
  @Test
  void hasAllThatAFeedNeeds() throws Exception {
    Document feed = parse(Samples.nasty());
    assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
    assertThat(text(feed, "id", 0)).isEqualTo("urn:uuid:" + Samples.TIMELINE);
    assertThat(text(feed, "id", 1)).isEqualTo("urn:uuid:" + Samples.EVENT);
    assertThat(text(feed, "updated", 0)).isEqualTo("2024-03-13T09:30:15.250Z");
    assertThat(text(feed, "published", 0)).isEqualTo("2024-03-12T08:00:00Z");
    assertThat(text(feed, "name", 0)).isEqualTo("Dateline");
    assertThat(link(feed, 0)).isEqualTo("self /api/v1/timelines/nasty/events.atom?q=a&limit=1");
    assertThat(link(feed, 1))
        .isEqualTo("next /api/v1/timelines/nasty/events.atom?q=a&limit=1&cursor=b");
    assertThat(link(feed, 2)).isEqualTo("alternate /api/v1/events/" + Samples.EVENT);
    assertThat(
            feed.getElementsByTagNameNS("http://purl.org/dc/terms/", "temporal")
                .item(0)
                .getTextContent())
        .isEqualTo("2024-03-10");
  }

  private static String link(Document feed, int index) {
    Element link = (Element) feed.getElementsByTagNameNS(ATOM, "link").item(index);
    return link.getAttribute("rel") + " " + link.getAttribute("href");
  }

  private static String text(Document feed, String name, int index) {
    return feed.getElementsByTagNameNS(ATOM, name).item(index).getTextContent();
  }

  private static Document parse(Excerpt excerpt) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(new Atom().write(excerpt)));
  }
}
