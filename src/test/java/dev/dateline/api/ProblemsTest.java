package dev.dateline.api;

import static dev.dateline.api.Api.BASE;
import static dev.dateline.api.Api.timeline;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error is a problem that says what to mend, and nothing more. */
@QuarkusTest
class ProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":                                         | 400 | malformed-json |
          [{"text":"a"}]                                   | 400 | malformed-json |
          {"text":"a"} x                                   | 400 | malformed-json |
          {"text":"a","text":"b"}                          | 400 | malformed-json |
          {"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}} | 400 | malformed-json |
          {"txt":"a","text":"b"}                           | 400 | invalid-fields | /txt
          {"text":"a","a/b":1}                             | 400 | invalid-fields | /a~1b
          {"text":5}                                       | 400 | invalid-fields | /text
          {"text":["a"]}                                   | 400 | invalid-fields | /text
          {}                                               | 400 | invalid-fields | /text
          {"text":"  "}                                    | 400 | invalid-fields | /text
          {"text":null}                                    | 400 | invalid-fields | /text
          {"text":"a","html":"b"}                          | 400 | invalid-fields | /html
          {"text":"a","publishedAt":"2022-02-30"}          | 400 | invalid-fields | /publishedAt
          {"text":"a","publishedAt":"2022-13-01"}          | 400 | invalid-fields | /publishedAt
          {"text":"a","publishedAt":"2022-05"}             | 400 | invalid-fields | /publishedAt
          {"text":"a","publishedAt":"13 May 2022"}         | 400 | invalid-fields | /publishedAt
          {"text":"a","publishedAt":"2022-05-13T25:00:00"} | 400 | invalid-fields | /publishedAt
          {"text":"a","publishedAt":20220513}              | 400 | invalid-fields | /publishedAt
          {"text":"a","url":"javascript:alert(1)"}         | 400 | invalid-fields | /url
          {"text":"a","language":"english, please"}        | 400 | invalid-fields | /language
          """)
  void refusesDocuments(String body, int status, String type, String pointer) {
    ValidatableResponse answer =
        problem(
            given().contentType("application/json").body(body).post(BASE + "/extractions").then(),
            status,
            type);
    if (pointer != null) {
      answer.body("errors.pointer", hasItem(pointer));
    }
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    given()
        .contentType("application/json")
        .body("{\"text\":5,\"publishedAt\":\"soon\",\"colour\":true}")
        .post(BASE + "/extractions")
        .then()
        .body("errors.pointer", hasItem("/text"))
        .body("errors.pointer", hasItem("/publishedAt"))
        .body("errors.pointer", hasItem("/colour"));
  }

  @Test
  void refusesATextOverTheLimit() {
    String body = "{\"text\":\"" + "a".repeat((1 << 20) + 1) + "\"}";
    problem(
            given().contentType("application/json").body(body).post(BASE + "/extractions").then(),
            413,
            "too-large")
        .body("detail", containsString("1048576"));
  }

  @Test
  void readsATextAtTheLimit() {
    String body = "{\"text\":\"" + "a ".repeat(1 << 19) + "\"}";
    given()
        .contentType("application/json")
        .body(body)
        .queryParam("include", "timeExpressions")
        .post(BASE + "/extractions")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,    /api/v1/nothing,                                         404, not-found
          GET,    /api/nothing,                                            404, not-found
          GET,    /api/v1/timelines/no-such-timeline,                      404, not-found
          GET,    /api/v1/timelines/no-such-timeline/events,               404, not-found
          GET,    /api/v1/timelines/no-such-timeline/documents,            404, not-found
          PATCH,  /api/v1/timelines/no-such-timeline,                      404, not-found
          DELETE, /api/v1/timelines/no-such-timeline,                      404, not-found
          GET,    /api/v1/documents/nonsense,                              404, not-found
          GET,    /api/v1/documents/00000000-0000-7000-8000-000000000000,  404, not-found
          PATCH,  /api/v1/documents/00000000-0000-7000-8000-000000000000,  404, not-found
          DELETE, /api/v1/documents/00000000-0000-7000-8000-000000000000,  404, not-found
          GET,    /api/v1/events/00000000-0000-7000-8000-000000000000,     404, not-found
          PUT,    /api/v1/timelines,                                       405, method-not-allowed
          GET,    /api/v1/extractions,                                     405, method-not-allowed
          """)
  void refusesAddresses(String method, String path, int status, String type) {
    problem(
        given()
            .contentType("application/json")
            .body(method.equals("PATCH") ? "{\"title\":\"x\"}" : "")
            .request(method, path)
            .then(),
        status,
        type);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          asof=2022,            invalid-parameters, asof
          asOf=2022,            invalid-parameters, asOf
          asOf=2022-02-30,      invalid-parameters, asOf
          asOf=2022-02-20~,     invalid-parameters, asOf
          from=soon,            invalid-parameters, from
          to=2022-02-30,        invalid-parameters, to
          status=maybe,         invalid-parameters, status
          minConfidence=2,      invalid-parameters, minConfidence
          minSalience=high,     invalid-parameters, minSalience
          document=nonsense,    invalid-parameters, document
          sort=loudness,        invalid-parameters, sort
          limit=0,              invalid-parameters, limit
          limit=501,            invalid-parameters, limit
          limit=many,           invalid-parameters, limit
          count=perhaps,        invalid-parameters, count
          cursor=nonsense,      invalid-cursor,
          cursor=!!!,           invalid-cursor,
          """)
  void refusesParameters(String query, String type, String parameter) {
    ValidatableResponse answer =
        problem(
            given().get(BASE + "/timelines/" + timeline() + "/events?" + query).then(), 400, type);
    if (parameter != null) {
      answer.body("errors.parameter", hasItem(parameter));
    }
  }

  @Test
  void refusesMediaTypes() {
    problem(
        given().contentType("image/png").body(new byte[] {1}).post(BASE + "/extractions").then(),
        415,
        "unsupported-media-type");
    problem(given().accept("image/png").get(BASE + "/timelines").then(), 406, "not-acceptable");
  }

  @Test
  void refusesAPreconditionThatFailsWithAProblem() {
    problem(
        given().header("If-Match", "\"another\"").get(BASE + "/timelines/" + timeline()).then(),
        412,
        "precondition-failed");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    problem(
        given()
            .contentType("application/json")
            .body(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})
            .post(BASE + "/extractions")
            .then(),
        400,
        "malformed-json");
    problem(
        given()
            .contentType("text/plain; charset=UTF-8")
            .body(new byte[] {'a', (byte) 0xff})
            .post(BASE + "/timelines/" + timeline() + "/documents")
            .then(),
        400,
        "bad-request");
  }

  @Test
  void refusesToWriteForPagesOfOtherSites() {
    problem(
        given()
            .header("Origin", "https://example.org")
            .contentType("text/plain")
            .body("They spoke on Friday.")
            .post(BASE + "/timelines/" + timeline() + "/documents")
            .then(),
        403,
        "forbidden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                            | /slug
          {"slug":"Not A Slug"}         | /slug
          {"slug":"-a"}                 | /slug
          {"slug":"a","name":"b"}       | /name
          {"title":"😀"}                | /slug
          {"slug":"a","title":1}        | /title
          """)
  void refusesTimelines(String body, String pointer) {
    problem(
            given().contentType("application/json").body(body).post(BASE + "/timelines").then(),
            400,
            "invalid-fields")
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void refusesASlugThatIsTaken() {
    String slug = timeline();
    problem(Api.json(Map.of("slug", slug)).post(BASE + "/timelines").then(), 409, "conflict");
    problem(
        Api.json(Map.of("slug", slug)).patch(BASE + "/timelines/" + timeline()).then(),
        409,
        "conflict");
  }

  @Test
  void refusesAnotherDocumentUnderTheSameId() {
    String slug = timeline();
    String id = UUID.randomUUID().toString();
    Api.add(slug, Map.of("id", id, "text", "They spoke on Friday.")).then().statusCode(201);
    problem(
        Api.add(slug, Map.of("id", id, "text", "They spoke on Monday.")).then(), 409, "conflict");
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + type))
        .body("status", equalTo(status))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("detail", not(containsString("Exception")))
        .body("detail", not(containsString("jackson")));
  }
}
