package dev.dateline.api;

import static dev.dateline.api.Api.BASE;
import static dev.dateline.api.Api.NDJSON;
import static dev.dateline.api.Api.add;
import static dev.dateline.api.Api.json;
import static dev.dateline.api.Api.timeline;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Timelines and their documents, over HTTP. */
@QuarkusTest
class TimelinesTest {

  @Test
  void aTimelineIsMadeReadRenamedAndDeleted() {
    String slug = "life-" + UUID.randomUUID();
    Response created = json(Map.of("slug", slug, "title", "A life")).post(BASE + "/timelines");
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/api/v1/timelines/" + slug))
        .header("ETag", startsWith("\""))
        .body("slug", equalTo(slug))
        .body("title", equalTo("A life"))
        .body("documents", equalTo(0))
        .body("createdAt", notNullValue());
    String address = BASE + "/timelines/" + slug;
    String tag = given().get(address).then().statusCode(200).extract().header("ETag");
    assertThat(tag).isEqualTo(created.header("ETag"));
    given().header("If-None-Match", tag).get(address).then().statusCode(304);
    json(Map.of("title", "Another life"))
        .header("If-Match", "\"old\"")
        .patch(address)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    json(Map.of("title", "Another life"))
        .header("If-Match", tag)
        .patch(address)
        .then()
        .statusCode(200)
        .body("title", equalTo("Another life"));
    given().header("If-Match", tag).delete(address).then().statusCode(412);
    given().delete(address).then().statusCode(204);
    given().get(address).then().statusCode(404);
  }

  @Test
  void aSlugIsMadeOfTheTitle() {
    json(Map.of("title", "Été " + UUID.randomUUID()))
        .post(BASE + "/timelines")
        .then()
        .statusCode(201)
        .body("slug", startsWith("ete-"));
  }

  @Test
  void aDocumentIsAddedReadAndDeleted() {
    String slug = timeline();
    Response added =
        add(
            slug,
            Map.of(
                "id", "mine",
                "title", "A call",
                "url", "https://example.org/a",
                "publisher", "The Paper",
                "publishedAt", "2022-05-13",
                "language", "en",
                "text", "They spoke on Friday."));
    added.then().statusCode(201).body("externalId", equalTo("mine"));
    String address = added.header("Location");
    assertThat(address).contains(BASE + "/documents/");
    Response read = given().get(address);
    read.then()
        .statusCode(200)
        .body("timeline", equalTo(slug))
        .body("externalId", equalTo("mine"))
        .body("title", equalTo("A call"))
        .body("url", equalTo("https://example.org/a"))
        .body("publisher", equalTo("The Paper"))
        .body("publishedAt.value", equalTo("2022-05-13"))
        .body("text", equalTo("They spoke on Friday."));
    given().header("If-None-Match", read.header("ETag")).get(address).then().statusCode(304);
    given().header("If-Match", "\"old\"").delete(address).then().statusCode(412);
    given().header("If-Match", read.header("ETag")).delete(address).then().statusCode(204);
    given().get(address).then().statusCode(404);
  }

  @Test
  void theSameDocumentAgainChangesNothing() {
    String slug = timeline();
    Map<String, String> document =
        Map.of("publishedAt", "2022-05-13", "text", "They spoke on Friday.");
    String first = add(slug, document).then().statusCode(201).extract().path("id");
    String second = add(slug, document).then().statusCode(200).extract().path("id");
    assertThat(second).isEqualTo(first);
    given().get(BASE + "/timelines/" + slug).then().body("documents", equalTo(1));
  }

  @Test
  void aRequestMayBeSentAgainUnderItsKey() {
    String slug = timeline();
    String address = BASE + "/timelines/" + slug + "/documents";
    Map<String, String> document = Map.of("text", "They spoke on Friday.");
    String first =
        json(document)
            .header("Idempotency-Key", "k1")
            .post(address)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    json(document)
        .header("Idempotency-Key", "k1")
        .post(address)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    json(Map.of("text", "They spoke on Monday."))
        .header("Idempotency-Key", "k1")
        .post(address)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    given().get(BASE + "/timelines/" + slug).then().body("documents", equalTo(1));
  }

  @Test
  void plainTextAndPagesAreDocumentsToo() {
    String slug = timeline();
    String address = BASE + "/timelines/" + slug + "/documents";
    given()
        .contentType("text/plain; charset=UTF-8")
        .queryParam("id", "plain")
        .queryParam("publishedAt", "2022-05-13")
        .body("They spoke on Friday.")
        .post(address)
        .then()
        .statusCode(201)
        .body("externalId", equalTo("plain"))
        .body("publishedAt.source", equalTo("given"));
    given()
        .contentType("text/html; charset=UTF-8")
        .queryParam("url", "https://example.org/a")
        .body(
            "<html><head><title>Talks</title><meta property='article:published_time'"
                + " content='2022-05-13'></head><body><p>They spoke on Friday about the war, and"
                + " will speak again next week, a spokesman said.</p></body></html>")
        .post(address)
        .then()
        .statusCode(201)
        .body("title", equalTo("Talks"))
        .body("url", equalTo("https://example.org/a"))
        .body("publishedAt.value", equalTo("2022-05-13"));
    given()
        .contentType("text/plain; charset=UTF-8")
        .queryParam("publishedAt", "soon")
        .body("They spoke on Friday.")
        .post(address)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("publishedAt"));
    given().contentType("text/plain; charset=UTF-8").body(" ").post(address).then().statusCode(400);
  }

  @Test
  void aStreamOfDocumentsIsAcknowledgedLineByLine() {
    String slug = timeline();
    String lines =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    i == 7
                        ? "{\"id\":\"d7\"}"
                        : "{\"id\":\"d" + i + "\",\"text\":\"They spoke on Friday, " + i + ".\"}")
            .collect(Collectors.joining("\n"));
    String[] statuses = stream(slug, lines + "\n" + "{\"id\":\"d1\",\"text\":\"Other.\"}");
    assertThat(statuses).hasSize(51);
    for (int i = 0; i < 50; i++) {
      assertThat(statuses[i]).startsWith("{\"line\":" + (i + 1) + ",");
      assertThat(statuses[i]).contains(i == 7 ? "/problems/invalid-fields" : "\"status\":201");
    }
    assertThat(statuses[50]).contains("/problems/conflict");
    assertThat(stream(slug, lines)[0]).contains("\"status\":200");
    given().get(BASE + "/timelines/" + slug).then().body("documents", equalTo(49));
  }

  @Test
  void listsAreReadInPages() {
    String slug = timeline();
    String lines =
        IntStream.range(0, 7)
            .mapToObj(i -> "{\"id\":\"d" + i + "\",\"text\":\"They spoke, " + i + ".\"}")
            .collect(Collectors.joining("\n"));
    stream(slug, lines);
    List<String> ids = new ArrayList<>();
    String next = BASE + "/timelines/" + slug + "/documents?limit=3&count=true";
    while (next != null) {
      Response page = given().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200).body("count", equalTo(7));
      ids.addAll(page.path("items.externalId"));
      next = page.path("next");
    }
    assertThat(ids).containsExactly("d0", "d1", "d2", "d3", "d4", "d5", "d6");
    given().get(BASE + "/timelines?limit=1").then().statusCode(200).body("items", hasSize(1));
  }

  @Test
  void aCursorBelongsToItsListAndFilters() {
    String slug = timeline();
    stream(slug, "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}");
    String next = given().get(BASE + "/timelines/" + slug + "/documents?limit=1").path("next");
    String cursor = next.substring(next.indexOf("cursor=") + 7);
    given()
        .get(BASE + "/timelines/" + slug + "/events?cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
    given()
        .get(BASE + "/timelines/" + slug + "/documents?limit=5&cursor=" + cursor)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("next", nullValue());
  }

  /** Announced on the 1st, done on the 10th, told on the 11th; another thing told on the 12th. */
  @Test
  void aTimelineCanBeReadAsItWasOnADay() {
    String slug = timeline();
    stream(
        slug,
        """
        {"id":"a","publishedAt":"2024-03-01","text":"Anna Lorne will open the Orla bridge on March 10."}
        {"id":"b","publishedAt":"2024-03-11T08:00:00+01:00","text":"Anna Lorne opened the Orla bridge on March 10."}
        {"id":"c","publishedAt":"2024-03-12","text":"Ben Dorran resigned on Monday."}
        {"id":"d","text":"Cleo Marsh was born on May 3, 1950."}
        """);
    String events = BASE + "/timelines/" + slug + "/events";
    String[][] rows = {
      {"2024-02-29", ""},
      {"2024-03-01", "expected 1"},
      {"2024-03-10", "expected 1"},
      {"2024-03-11", "happened 2"},
      {"2024-03-12", "happened 2, happened 1"},
    };
    for (String[] row : rows) {
      Response answer = given().get(events + "?count=true&asOf=" + row[0]);
      List<Map<String, Object>> items = answer.then().statusCode(200).extract().path("items");
      assertThat(
              items.stream()
                  .map(item -> item.get("status") + " " + item.get("sources"))
                  .collect(Collectors.joining(", ")))
          .as(row[0])
          .isEqualTo(row[1]);
      assertThat(answer.<Integer>path("count")).isEqualTo(items.size());
      items.forEach(
          item -> assertThat((List<?>) item.get("evidence")).hasSize((int) item.get("sources")));
    }
    given().get(events).then().body("items", hasSize(3));
    given()
        .get(events + "?asOf=2024-03-05&status=happened")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    given()
        .get(events + ".csv?asOf=2024-03-05")
        .then()
        .body(containsString(",expected,2024-03-10"));
    String next = given().get(events + "?asOf=2024-03-12&limit=1").path("next");
    assertThat(next).contains("asOf=2024-03-12");
    given()
        .urlEncodingEnabled(false)
        .get(next)
        .then()
        .body("items.headline", contains("Ben Dorran resigned"))
        .body("next", nullValue());
    given()
        .urlEncodingEnabled(false)
        .get(next.replace("asOf=2024-03-12", "asOf=2024-03-11"))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"));
  }

  private static String[] stream(String slug, String lines) {
    return given()
        .contentType(NDJSON)
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post(BASE + "/timelines/" + slug + "/documents")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .split("\n");
  }
}
