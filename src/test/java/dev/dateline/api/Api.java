package dev.dateline.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Calls of the API that many tests make. */
final class Api {

  static final String BASE = "/api/v1";
  static final String NDJSON = "application/x-ndjson";

  private Api() {}

  static RequestSpecification json(Object body) {
    return given().contentType("application/json").body(body);
  }

  static ValidatableResponse extract(Map<String, ?> document) {
    return json(document).post(BASE + "/extractions").then();
  }

  /** A new timeline with a slug of its own. */
  static String timeline() {
    String slug = "t-" + UUID.randomUUID();
    json(Map.of("slug", slug, "title", "Test")).post(BASE + "/timelines").then().statusCode(201);
    return slug;
  }

  static Response add(String timeline, Map<String, ?> document) {
    return json(document).post(BASE + "/timelines/" + timeline + "/documents");
  }
}
