package dev.dateline.seeds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The seeds are loaded when the service starts, and make the timelines expected of them. */
@QuarkusTest
class SeedTimelineTest {

  private static final String NAME = "austin-shoigu-call";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theTimelineHoldsWhatIsExpected() throws Exception {
    JsonNode events =
        MAPPER.readTree(
            given()
                .get("/api/v1/timelines/" + NAME + "/events?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    List<String> missing = new ArrayList<>();
    for (JsonNode expected : expected().get("events")) {
      boolean found = false;
      for (JsonNode event : events.get("items")) {
        found |= fits(event, expected);
      }
      if (!found) {
        missing.add(expected.toString());
      }
    }
    assertThat(missing).as("not on the timeline").isEmpty();
  }

  @Test
  void whatNamesNoTimeDatesNothing() throws Exception {
    JsonNode times = extraction("2022-05-13").get("timeExpressions");
    for (JsonNode wrong : expected().get("notTimes")) {
      for (JsonNode time : times) {
        assertThat(time.get("text").asText()).doesNotContain(wrong.asText());
      }
    }
  }

  /** Anchors: Friday 2019-05-17, and none. */
  @Test
  void anotherPublicationDateGivesOtherDates() throws Exception {
    assertThat(values(extraction("2019-05-17"))).contains("2019-02-18", "2019-02-24", "2019-05-17");
    assertThat(values(extraction(null)))
        .contains("XXXX-02-18", "XXXX-02-24")
        .noneMatch(value -> value.matches("(19|20)\\d\\d.*"));
  }

  private static List<String> values(JsonNode extraction) {
    List<String> values = new ArrayList<>();
    extraction.get("timeExpressions").forEach(time -> values.add(time.get("value").asText()));
    return values;
  }

  private static boolean fits(JsonNode event, JsonNode expected) {
    StringBuilder said = new StringBuilder(event.get("headline").asText());
    event.get("participants").forEach(one -> said.append('\n').append(one.get("name").asText()));
    event.get("evidence").forEach(one -> said.append('\n').append(one.get("quote").asText()));
    String text = said.toString().toLowerCase(Locale.ROOT);
    for (JsonNode word : expected.get("words")) {
      if (!text.contains(word.asText().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return names(expected.get("edtf"), event.at("/time/edtf").asText())
        && names(expected.get("status"), event.get("status").asText());
  }

  private static boolean names(JsonNode list, String value) {
    for (JsonNode one : list) {
      if (one.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode extraction(String publishedAt) throws Exception {
    String text = Files.readString(Path.of("seeds", NAME + ".txt"));
    Map<String, String> document =
        publishedAt == null
            ? Map.of("text", text)
            : Map.of("text", text, "publishedAt", publishedAt);
    return MAPPER.readTree(
        given()
            .contentType("application/json; charset=UTF-8")
            .body(MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/extractions")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private static JsonNode expected() throws Exception {
    return MAPPER.readTree(Files.readAllBytes(Path.of("seeds", NAME + ".timeline.json")));
  }
}
