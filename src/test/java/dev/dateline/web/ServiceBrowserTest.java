package dev.dateline.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import java.net.URL;
import java.util.Map;

/** A browser before the real service, and a way to fill it. */
abstract class ServiceBrowserTest extends BrowserTest {

  /** Something done, something planned, something called off, and a date that is uncertain. */
  static final String STORY =
      """
      Parliament passed the harbor bill on Monday after years of debate. The minister, Ada Lorne, \
      signed it on Wednesday.

      The Senate is expected to vote on the ferry bill next week. The strike that dock workers \
      had planned for Tuesday was canceled.

      The port opened in the summer of 1958. Lorne has led the ministry since 2021.""";

  static final String STORY_DATE = "2024-03-15";

  @TestHTTPResource("/")
  URL root;

  String address(String path) {
    return root.toString().replaceAll("/$", "") + path;
  }

  /** The slug of a new, empty timeline. */
  String newTimeline(String title) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("title", title))
        .post("/api/v1/timelines")
        .then()
        .statusCode(201)
        .extract()
        .path("slug");
  }

  void add(String slug, Map<String, String> document) {
    given()
        .contentType(ContentType.JSON)
        .body(document)
        .post("/api/v1/timelines/{slug}/documents", slug)
        .then()
        .statusCode(201);
  }

  /** The slug of a timeline with {@link #STORY} on it. */
  String newStory(String title) {
    String slug = newTimeline(title);
    add(
        slug,
        Map.of(
            "title", "Harbor bill becomes law",
            "url", "https://news.example/harbor-bill",
            "publisher", "The Ellery Courier",
            "publishedAt", STORY_DATE,
            "text", STORY));
    return slug;
  }
}
