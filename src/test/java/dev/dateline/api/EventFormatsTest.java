package dev.dateline.api;

import static dev.dateline.api.Api.BASE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The events of a timeline in each format, over HTTP; each answer is read by a parser of its own.
 */
@QuarkusTest
class EventFormatsTest {

  private static final String NASTY =
      "=cmd|'/C calc'!A0 <script>alert(\"1\")</script> & \u202Eabc\u200F \u0007\uD83D\uDE00 ]]>\r\nEND:VCALENDAR";

  private static String slug;

  /** One article, published on a Tuesday, with three events. */
  @BeforeEach
  void addADocument() {
    if (slug != null) {
      return;
    }
    slug = Api.timeline();
    Api.json(Map.of("title", NASTY)).patch(BASE + "/timelines/" + slug).then().statusCode(200);
    Api.add(
            slug,
            Map.of(
                "id",
                "d1",
                "title",
                NASTY,
                "publisher",
                NASTY,
                "url",
                "https://gazette.example/ferry?a=1&b=<script>",
                "publishedAt",
                "2024-03-12",
                "text",
                "The ferry <b>Maid of Orla</b> \u202Esank on Sunday, \"in fog\". Anna Lorne resigned on"
                    + " Monday; a, b. A hearing is expected to open next week."))
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @EnumSource
  void isThereBySuffixAndByAccept(EventFormat format) {
    Response file = read("." + format.suffix());
    Response accepted = given().accept(format.type()).get(events());
    for (Response answer : List.of(file, accepted)) {
      answer
          .then()
          .statusCode(200)
          .contentType(format.type())
          .header("ETag", startsWith("\""))
          .header("Cache-Control", equalTo("no-cache"));
      assertThat(answer.headers().getValues("Vary")).contains("Accept-Encoding");
    }
    assertThat(accepted.headers().getValues("Vary")).contains("Accept");
    if (format != EventFormat.JSON && format != EventFormat.ATOM) { // those name their own address
      assertThat(file.asString()).isEqualTo(accepted.asString());
      assertThat(file.header("ETag")).isEqualTo(accepted.header("ETag"));
    }
  }

  @Test
  void eachFormatHasItsOwnTag() {
    Set<String> tags = new HashSet<>();
    for (EventFormat format : EventFormat.values()) {
      String tag = given().accept(format.type()).get(events()).header("ETag");
      tags.add(tag);
      given()
          .accept(format.type())
          .header("If-None-Match", tag)
          .get(events())
          .then()
          .statusCode(304)
          .header("ETag", equalTo(tag));
    }
    assertThat(tags).hasSize(EventFormat.values().length);
  }

  @Test
  void everyFormatShowsTheSameEvents() throws Exception {
    List<String> ids = read(".json").path("items.id");
    assertThat(ids).hasSize(3);
    List<String> lines = read(".ndjson").asString().lines().toList();
    List<String> lineIds = new ArrayList<>();
    for (String line : lines) {
      lineIds.add(new ObjectMapper().readTree(line).get("id").asText());
    }
    assertThat(lineIds).isEqualTo(ids);
    assertThat(
            new CalendarBuilder()
                    .build(new ByteArrayInputStream(read(".ics").asByteArray()))
                    .getComponents()
                    .stream()
                    .map(event -> event.getProperty("UID").orElseThrow().getValue()))
        .isEqualTo(ids);
    assertThat(table(read(".csv")).stream().map(row -> row.get("id"))).isEqualTo(ids);
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    assertThat(
            parsers
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(read(".atom").asByteArray()))
                .getElementsByTagName("entry")
                .getLength())
        .isEqualTo(3);
    assertThat(read(".jsonld").<List<String>>path("'@graph'.'@id'"))
        .isEqualTo(ids.stream().map(id -> "urn:uuid:" + id).toList());
    assertThat(read(".timelinejs.json").<List<String>>path("events.unique_id")).isEqualTo(ids);
    assertThat(read(".vis.json").<List<String>>path("id")).isEqualTo(ids);
  }

  @Test
  void hostileTextIsOnlyText() throws Exception {
    assertThat(read(".timelinejs.json").asString()).doesNotContain("<");
    assertThat(read(".timelinejs.json").<String>path("title.text.headline"))
        .contains("&lt;script&gt;");
    assertThat(read(".vis.json").asString()).doesNotContain("<");
    assertThat(table(read(".csv")))
        .allSatisfy(row -> assertThat(row.get("publisher")).startsWith("'=cmd|"));
    assertThat(read(".ics").asString().lines().filter("END:VCALENDAR"::equals)).hasSize(1);
  }

  /** The next page is in the header in every format, and keeps format, filters and size. */
  @ParameterizedTest
  @EnumSource
  void theNextPageIsInTheHeader(EventFormat format) {
    String type = format.type();
    int pages = 0;
    String next = events() + "." + format.suffix() + "?limit=1&sort=-time";
    Set<String> seen = new HashSet<>();
    while (next != null) {
      Response page = given().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200).contentType(type);
      assertThat(seen.add(page.asString())).isTrue();
      pages++;
      String link = page.header("Link");
      next = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
    }
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void filtersHoldInEveryFormat() {
    for (EventFormat format : EventFormat.values()) {
      Response all = read("." + format.suffix() + "?count=true");
      all.then().header("X-Total-Count", equalTo("3"));
      read("." + format.suffix() + "?status=expected&count=true")
          .then()
          .header("X-Total-Count", equalTo("1"));
    }
    assertThat(table(read(".csv?status=expected"))).hasSize(1);
    read(".csv?sort=loudness").then().statusCode(400).contentType("application/problem+json");
    read(".csv?colour=red").then().statusCode(400).body("errors[0].parameter", equalTo("colour"));
  }

  @ParameterizedTest
  @CsvSource({"ics", "csv"})
  void filesHaveASafeName(String suffix) {
    read("." + suffix)
        .then()
        .header("Content-Disposition", "attachment; filename=\"" + slug + "." + suffix + "\"");
    read(".json").then().header("Content-Disposition", nullValue());
  }

  @Test
  void whatIsNotThereIsAProblem() {
    given()
        .accept("text/html")
        .get(events())
        .then()
        .statusCode(406)
        .body("type", equalTo("/problems/not-acceptable"))
        .body("detail", containsString("text/csv"));
    read(".xlsx")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"))
        .body("detail", containsString(".ics"));
    given()
        .get(BASE + "/timelines/no-such-timeline/events.ics")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  void anEmptyTimelineIsReadableInEveryFormat() {
    String empty = Api.timeline();
    for (EventFormat format : EventFormat.values()) {
      given()
          .get(BASE + "/timelines/" + empty + "/events." + format.suffix())
          .then()
          .statusCode(200)
          .contentType(format.type());
    }
    given().get(BASE + "/timelines/" + empty + "/events.vis.json").then().body("$", hasSize(0));
  }

  private static String events() {
    return BASE + "/timelines/" + slug + "/events";
  }

  private static Response read(String ending) {
    return given().get(events() + ending);
  }

  private static List<CSVRecord> table(Response answer) {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(new String(answer.asByteArray(), StandardCharsets.UTF_8)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
