package dev.dateline.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators and other sites' pages rely on. */
@QuarkusTest
class OperationsTest {

  private static final Set<String> METHODS = Set.of("get", "post", "patch", "delete");

  @ParameterizedTest
  @ValueSource(strings = {"live", "ready", "started"})
  void tellsItsHealth(String kind) {
    given().get("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void readinessLooksAtTheDatabase() {
    given().get("/q/health/ready").then().body("checks.name", hasItems(containsString("Database")));
  }

  @Test
  void countsWhatItDoes() {
    Api.add(Api.timeline(), Map.of("text", "They spoke on Friday.")).then().statusCode(201);
    assertThat(given().get("/q/metrics").then().statusCode(200).extract().asString())
        .contains("dateline_extraction_seconds_count")
        .contains("dateline_extraction_events_total")
        .contains("dateline_documents_total{outcome=\"added\"}");
  }

  @Test
  void describesEveryCallWithItsProblems() throws Exception {
    JsonNode api =
        new ObjectMapper()
            .readTree(
                given()
                    .accept("application/json")
                    .get("/q/openapi")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
    assertThat(api.get("openapi").asText()).startsWith("3.1");
    List<String> calls = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
        if (METHODS.contains(call.getKey())) {
          String name = call.getKey() + " " + path.getKey();
          calls.add(name);
          JsonNode responses = call.getValue().get("responses");
          assertThat(call.getValue().get("summary")).as(name).isNotNull();
          assertThat(responses.get("500")).as(name).isNotNull();
          assertThat(responses.at("/400/content").fieldNames().next())
              .as(name)
              .isEqualTo("application/problem+json");
        }
      }
    }
    assertThat(calls)
        .contains(
            "post /api/v1/extractions",
            "get /api/v1/timelines",
            "post /api/v1/timelines/{timeline}/documents",
            "get /api/v1/timelines/{timeline}/events",
            "patch /api/v1/documents/{id}",
            "get /api/v1/events/{id}");
    assertThat(api.at("/components/schemas/Problem/properties/type")).isNotNull();
    assertThat(api.at("/components/schemas/Document/properties").size()).isEqualTo(8);
  }

  @Test
  void showsTheDescription() {
    given().get("/q/swagger-ui/").then().statusCode(200).contentType(containsString("text/html"));
  }

  @Test
  void keepsPagesToTheirOwnScripts() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", startsWith("default-src 'self';"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", equalTo("nosniff"));
  }

  @Test
  void anySiteMayRead() {
    given()
        .header("Origin", "https://example.org")
        .get(Api.BASE + "/timelines")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .header("Access-Control-Expose-Headers", containsString("ETag"));
    given()
        .header("Origin", "https://example.org")
        .header("Access-Control-Request-Method", "GET")
        .options(Api.BASE + "/timelines")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Methods", equalTo("GET, HEAD"));
  }

  @Test
  void itsOwnPagesMayWrite() {
    String own = "http://127.0.0.1:" + RestAssured.port;
    given()
        .baseUri(own)
        .header("Origin", own)
        .contentType("application/json")
        .body("{\"text\":\"They spoke on Friday.\"}")
        .post(Api.BASE + "/extractions")
        .then()
        .statusCode(200)
        .body("$", hasKey("events"))
        .body("publishedAt", notNullValue());
  }
}
