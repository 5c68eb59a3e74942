package dev.dateline.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.dateline.ingest.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The type of a problem leads to what it means. */
@QuarkusTest
class ProblemTypesTest {

  private static final String HTML = "text/html;charset=UTF-8";

  @ParameterizedTest
  @EnumSource
  void everyTypeLeadsToAPage(ProblemType type) {
    Document page = page(type.uri());
    assertThat(page.title()).startsWith(type.title());
    assertThat(page.selectFirst("h1").text()).isEqualTo(type.title());
    assertThat(page.selectFirst("main").text())
        .contains(type.uri())
        .contains("HTTP " + type.status())
        .contains(type.cause().replace("`", ""))
        .contains(type.where().replace("`", ""))
        .contains(type.remedy().replace("`", ""));
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/problems");
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeIsThereAsJson(ProblemType type) {
    given()
        .accept("application/json")
        .get(type.uri())
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("type", equalTo(type.uri()))
        .body("title", equalTo(type.title()))
        .body("status", equalTo(type.status()))
        .body("remedy", equalTo(type.remedy()));
  }

  @Test
  void theIndexLeadsToAll() {
    assertThat(page("/problems").select("main a").eachAttr("href"))
        .containsExactlyElementsOf(Stream.of(ProblemType.values()).map(ProblemType::uri).toList());
    given()
        .accept("application/json")
        .get("/problems")
        .then()
        .body("$", hasSize(ProblemType.values().length));
  }

  /** What a link in a browser sends, what a library sends, and nothing at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "application/problem+json, */*;q=0.1",
        "*/*"
      })
  void isAPageUnlessJsonIsWanted(String accept) {
    given().accept(accept).get("/problems/conflict").then().statusCode(200).contentType(HTML);
  }

  @Test
  void theTypeOfAnAnswerLeadsThere() {
    String type = given().get("/api/v1/nothing").then().extract().path("type");
    assertThat(page(type).selectFirst("h1").text()).isEqualTo(ProblemType.NOT_FOUND.title());
  }

  @Test
  void aPageIsSentOnce() {
    String tag = given().get("/problems/conflict").then().extract().header("ETag");
    given().header("If-None-Match", tag).get("/problems/conflict").then().statusCode(304);
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given()
            .accept("text/html")
            .get(address)
            .then()
            .statusCode(200)
            .contentType(HTML)
            .extract()
            .asString());
  }
}
