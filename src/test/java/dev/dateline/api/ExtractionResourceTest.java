package dev.dateline.api;

import static dev.dateline.api.Api.BASE;
import static dev.dateline.api.Api.NDJSON;
import static dev.dateline.api.Api.extract;
import static dev.dateline.api.Api.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Text in, events out. Anchor of all dates: Friday 2022-05-13. */
@QuarkusTest
class ExtractionResourceTest {

  private static final String TEXT =
      "Lloyd Austin spoke to Sergei Shoigu on Friday. The Senate will vote next week.";

  @Inject ObjectMapper mapper;

  @Test
  void answersWithTimeExpressionsAndEventsWhereNothingElseIsAsked() {
    extract(
            Map.of(
                "id",
                "a1",
                "title",
                "A call",
                "language",
                "en",
                "publishedAt",
                "2022-05-13",
                "text",
                TEXT))
        .statusCode(200)
        .contentType("application/json")
        .body("id", equalTo("a1"))
        .body("title", equalTo("A call"))
        .body("language", equalTo("en"))
        .body("publishedAt.value", equalTo("2022-05-13"))
        .body("publishedAt.source", equalTo("given"))
        .body("$", not(hasKey("text")))
        .body("$", not(hasKey("mentions")))
        .body("timeExpressions", hasSize(2))
        .body("timeExpressions[0].id", equalTo("t1"))
        .body("timeExpressions[0].begin", equalTo(39))
        .body("timeExpressions[0].end", equalTo(45))
        .body("timeExpressions[0].text", equalTo("Friday"))
        .body("timeExpressions[0].type", equalTo("DATE"))
        .body("timeExpressions[0].value", equalTo("2022-05-13"))
        .body("timeExpressions[0].edtf", equalTo("2022-05-13"))
        .body("timeExpressions[0].earliest", equalTo("2022-05-13"))
        .body("timeExpressions[0].latest", equalTo("2022-05-13"))
        .body("timeExpressions[0].granularity", equalTo("day"))
        .body("timeExpressions[0].resolution.anchorKind", equalTo("publication"))
        .body("timeExpressions[0].resolution.reason", notNullValue())
        .body("timeExpressions[0]", hasKey("mod"))
        .body("timeExpressions[1].value", equalTo("2022-W20"))
        .body("events", notNullValue());
  }

  @Test
  void givesThePartsAskedFor() {
    json(Map.of("publishedAt", "2022-05-13", "text", TEXT))
        .queryParam("include", "mentions")
        .post(BASE + "/extractions")
        .then()
        .statusCode(200)
        .body("$", not(hasKey("timeExpressions")))
        .body("$", not(hasKey("events")))
        .body("mentions.text", hasItem("spoke"))
        .body("mentions.find { it.text == 'spoke' }.begin", equalTo(13))
        .body("mentions.find { it.text == 'spoke' }.class", notNullValue())
        .body("mentions.find { it.text == 'spoke' }.factuality", notNullValue())
        .body("mentions.time", everyItem(hasKey("basis")));
  }

  @Test
  void neverGuessesTheYearFromTheClock() {
    extract(Map.of("text", "They had met on Feb. 18."))
        .statusCode(200)
        .body("publishedAt.value", nullValue())
        .body("publishedAt.source", equalTo("none"))
        .body("timeExpressions[0].value", equalTo("XXXX-02-18"));
  }

  @Test
  void readsThePublicationDateFromTheTextWhereNoneIsGiven() {
    extract(Map.of("text", "Published: May 13, 2022\n\nThey spoke on Friday."))
        .statusCode(200)
        .body("publishedAt.value", equalTo("2022-05-13"))
        .body("publishedAt.source", equalTo("text"));
  }

  @Test
  void readsAPage() {
    String page =
        "<html lang=en><head><title>A call</title>"
            + "<meta property='article:published_time' content='2022-05-13T18:02:00-04:00'></head>"
            + "<body><nav>Home</nav><article><h1>A call</h1><p>Lloyd Austin spoke to Sergei Shoigu "
            + "on Friday, the first time in months that the two have talked to each other.</p>"
            + "</article></body></html>";
    extract(Map.of("html", page))
        .statusCode(200)
        .body("publishedAt.source", equalTo("metadata"))
        .body("publishedAt.value", equalTo("2022-05-13T18:02:00-04:00"))
        .body("text", org.hamcrest.Matchers.containsString("spoke to Sergei Shoigu"))
        .body("timeExpressions.text", hasItem("Friday"));
  }

  @Test
  void countsOffsetsInCodePoints() {
    extract(Map.of("publishedAt", "2022-05-13", "text", "😀🇺🇦 They spoke on Friday."))
        .statusCode(200)
        .body("timeExpressions[0].begin", equalTo(18))
        .body("timeExpressions[0].end", equalTo(24));
  }

  /** "\ud800" in JSON is half a character; U+FFFD takes its place, one for one. */
  @Test
  void answersInValidUtf8WhateverTheCharacters() {
    String answer =
        json("{\"publishedAt\":\"2022-05-13\",\"title\":\"a\\udc00\",\"text\":\"\\ud800 \\u0000 \\udfff\\ud83d on Friday\"}")
            .post(BASE + "/extractions")
            .then()
            .statusCode(200)
            .body("title", equalTo("a\uFFFD"))
            .body("timeExpressions[0].begin", equalTo(10))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("\\ud800");
  }

  @Test
  void streamsAnswersInTheOrderOfTheLines() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append(
          i % 10 == 3
              ? "{\"text\": oops}\n"
              : "{\"id\":\"d"
                  + i
                  + "\",\"publishedAt\":\"2022-05-13\",\"text\":\""
                  + TEXT
                  + "\"}\n");
    }
    String[] answers = stream(lines.toString());
    assertThat(answers).hasSize(200);
    for (int i = 0; i < 200; i++) {
      JsonNode answer = mapper.readTree(answers[i]);
      if (i % 10 == 3) {
        assertThat(answer.get("line").asInt()).isEqualTo(i + 1);
        assertThat(answer.at("/problem/type").asText()).isEqualTo("/problems/malformed-json");
        assertThat(answer.at("/problem/status").asInt()).isEqualTo(400);
      } else {
        assertThat(answer.get("id").asText()).isEqualTo("d" + i);
        assertThat(answer.get("timeExpressions")).hasSize(2);
      }
    }
  }

  @Test
  void aStreamSurvivesEveryKindOfBadLine() throws Exception {
    List<String> lines =
        List.of(
            "",
            "[]",
            "null",
            "\"text\"",
            "{}",
            "{\"text\":\"a\",\"text\":\"b\"}",
            "{\"text\":\"a\",\"colour\":1}",
            "{\"text\":\"" + "a".repeat(1 << 20) + "b\"}",
            "{\"text\":\"a\"} {\"text\":\"b\"}",
            "{\"a\":".repeat(100),
            "{\"id\":\"last\",\"text\":\"Nothing on Friday\"}");
    String[] answers = stream(String.join("\r\n", lines));
    assertThat(answers).hasSize(lines.size() - 1);
    assertThat(mapper.readTree(answers[answers.length - 1]).get("id").asText()).isEqualTo("last");
    for (int i = 0; i < answers.length - 1; i++) {
      JsonNode answer = mapper.readTree(answers[i]);
      assertThat(answer.get("line").asInt()).as(answers[i]).isEqualTo(i + 2);
      assertThat(answer.at("/problem/status").asInt()).as(answers[i]).isIn(400, 413);
    }
  }

  private static String[] stream(String lines) {
    return given()
        .contentType(NDJSON)
        .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(BASE + "/extractions")
        .then()
        .statusCode(200)
        .contentType(NDJSON)
        .extract()
        .asString()
        .split("\n");
  }
}
