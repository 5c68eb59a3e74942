package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON-LD, TimelineJS and vis-timeline. */
class JsonFormatsTest {

  static Format[] formats() {
    return new Format[] {new JsonLd(), new TimelineJs(), new VisTimeline()};
  }

  @ParameterizedTest
  @MethodSource("formats")
  void mayStandInAScriptElement(Format format) {
    assertThat(new String(format.write(Samples.nasty()), StandardCharsets.UTF_8))
        .doesNotContain("<", ">", "&", "\u2028");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-10            | 2024-03-10           | 2024-03-10
          2024-03-10T18:02:00Z  | 2024-03-10T18:02:00Z |
          2024-03               | 2024-03              |
          2024                  | 2024                 |
          2024-03-10~           |                      |
          2024-03-10?           |                      |
          202X                  |                      |
          2024-21               |                      |
          2024-03-18/2024-03-24 |                      |
          2024-03-10/..         |                      |
                                |                      |
          """)
  void linkedDataGivesADateOnlyWhereOneIsKnown(String edtf, String start, String end)
      throws Exception {
    JsonNode event = read(new JsonLd(), Samples.at(edtf, "happened")).at("/@graph/0");
    assertThat(event.path("startDate").textValue()).isEqualTo(start);
    assertThat(event.path("endDate").textValue()).isEqualTo(end);
    assertThat(event.at("/dcterms:temporal/@value").textValue()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({"happened, 1", "ongoing, 1", "expected, 1", "conditional, 0", "negated, 0"})
  void linkedDataClaimsNoEventThatWasNone(String status, int events) throws Exception {
    assertThat(read(new JsonLd(), Samples.at("2024-03-10", status)).get("@graph")).hasSize(events);
  }

  @Test
  void linkedDataSaysWhoWhereAndWhoSaysSo() throws Exception {
    JsonNode event = read(new JsonLd(), Samples.nasty()).at("/@graph/0");
    String plain = Plain.line(Samples.NASTY);
    assertThat(event.get("@id").asText()).isEqualTo("urn:uuid:" + Samples.EVENT);
    assertThat(event.get("name").asText()).isEqualTo(plain);
    assertThat(event.at("/about/0/@type").asText()).isEqualTo("Organization");
    assertThat(event.at("/location/0/@type").asText()).isEqualTo("Place");
    assertThat(event.at("/subjectOf/0/text").asText()).isEqualTo(plain);
    assertThat(event.at("/subjectOf/0/isPartOf/publisher/name").asText()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-10            | {"year":2024,"month":3,"day":10}                          | null                             | null
          2024-03-10T18:02:00   | {"year":2024,"month":3,"day":10,"hour":18,"minute":2}      | null                             | null
          2024-03               | {"year":2024,"month":3}                                   | null                             | null
          2024                  | {"year":2024}                                             | null                             | null
          2024-03-18/2024-03-24 | {"year":2024,"month":3,"day":18}                          | {"year":2024,"month":3,"day":24} | "2024-03-18/2024-03-24"
          2024~                 | {"year":2024,"month":1,"day":1}                           | {"year":2024,"month":12,"day":31} | "2024~"
          2024-03-10/..         | {"year":2024,"month":3,"day":10}                          | null                             | "2024-03-10/.."
          ../2024-03-10         | {"year":2024,"month":3,"day":10}                          | null                             | "../2024-03-10"
          -0043-03-15           | {"year":-43,"month":3,"day":15}                           | null                             | "-0043-03-15"
          """)
  void timelineJsDates(String edtf, String start, String end, String shown) throws Exception {
    JsonNode slide = read(new TimelineJs(), Samples.at(edtf, "happened")).at("/events/0");
    assertThat(slide.get("start_date")).isEqualTo(json(start));
    assertThat(slide.path("end_date")).isEqualTo(orMissing(end));
    assertThat(slide.path("display_date")).isEqualTo(orMissing(shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-10            | 2024-03-10           | box   |
          2024-03-10T18:02:00Z  | 2024-03-10T18:02:00Z | box   |
          2024-03               | 2024-03-01           | range | 2024-04-01
          2024-03-18/2024-03-24 | 2024-03-18           | range | 2024-03-25
          2024-03-10/..         | 2024-03-10           | box   |
          ../2024-03-10         | 2024-03-10           | range | 2024-03-11
          -0043                 | -000043-01-01        | range | -000042-01-01
          Y12024                | +012024-01-01        | range | +012025-01-01
          """)
  void visTimelineItems(String edtf, String start, String type, String end) throws Exception {
    JsonNode item = read(new VisTimeline(), Samples.at(edtf, "happened")).get(0);
    assertThat(item.get("start").asText()).isEqualTo(start);
    assertThat(item.get("type").asText()).isEqualTo(type);
    assertThat(item.path("end").textValue()).isEqualTo(end);
  }

  @Test
  void viewersGetNothingThatHasNoDay() throws Exception {
    for (String edtf : new String[] {null, "XXXX-03-10"}) {
      assertThat(read(new TimelineJs(), Samples.at(edtf, "happened")).get("events")).isEmpty();
      assertThat(read(new VisTimeline(), Samples.at(edtf, "happened"))).isEmpty();
    }
  }

  /** What viewers set as HTML is the text and nothing else: no element, no attribute. */
  @Test
  void viewersShowHostileTextAsText() throws Exception {
    JsonNode timeline = read(new TimelineJs(), Samples.nasty());
    JsonNode item = read(new VisTimeline(), Samples.nasty()).get(0);
    for (JsonNode html :
        new JsonNode[] {
          timeline.at("/title/text/headline"),
          timeline.at("/events/0/text/headline"),
          item.get("content")
        }) {
      Document page = Jsoup.parseBodyFragment(html.asText());
      assertThat(page.body().childrenSize()).isZero();
      assertThat(page.body().wholeText()).isEqualTo(Plain.line(Samples.NASTY));
    }
    Document page = Jsoup.parseBodyFragment(timeline.at("/events/0/text/text").asText());
    assertThat(page.body().select("*").eachAttr("href"))
        .containsExactly("https://a.example/?q=\"><b>&c");
    assertThat(page.select("script, b")).isEmpty();
    assertThat(page.selectFirst("blockquote").wholeText()).isEqualTo(Plain.text(Samples.NASTY));
    assertThat(Jsoup.parseBodyFragment(item.get("title").asText()).body().childrenSize()).isZero();
  }

  @Test
  void aScriptIsNoLink() {
    assertThat(Html.link("javascript:alert(1)", "a")).isEqualTo("a");
    assertThat(Html.link("https://a.example/ javascript:alert(1)", "a")).isEqualTo("a");
  }

  private static JsonNode orMissing(String json) throws Exception {
    JsonNode node = json(json);
    return node.isNull() ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : node;
  }

  private static JsonNode json(String json) throws Exception {
    return new ObjectMapper().readTree(json);
  }

  private static JsonNode read(Format format, Excerpt excerpt) throws Exception {
    return new ObjectMapper().readTree(format.write(excerpt));
  }
}
