package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.document.LinkedData.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"Article\",\"headline\":\"Bridge\"}",
        "[{\"@type\":\"Article\",\"headline\":\"Bridge\"}]",
        "{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"Bridge\"}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"BlogPosting\",\"headline\":\"Bridge\"}}",
        "<!-- {\"@type\":\"Article\",\"headline\":\"Bridge\"} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Bridge\"}\n//]]>",
        "{\"@type\":\"Article\",\"headline\":\"Bridge\",}",
        "{\"@type\":\"Article\",\"description\":\"two\nlines\",\"headline\":\"Bridge\"}",
        "{\"@type\":\"Article\",\"headline\":\"Bridge\",\"author\":{\"name\":\"Ja",
      })
  void findsTheArticle(String json) {
    List<Thing> things = LinkedData.read(json);

    assertThat(things).filteredOn(t -> t.isArticle() && t.isMain()).hasSize(1);
    assertThat(things).extracting(t -> t.get("headline")).contains("Bridge");
  }

  @Test
  void tellsWhatThePageIsAboutFromWhatItMentions() {
    List<Thing> things =
        LinkedData.read(
            "{\"@type\":\"Article\",\"publisher\":{\"name\":\"Courier\"},"
                + "\"hasPart\":[{\"@type\":\"Article\",\"headline\":\"Other\"}]}");

    assertThat(things).extracting(Thing::isMain).containsExactly(true, false, false);
    assertThat(things.get(1).role()).isEqualTo("publisher");
    assertThat(things.get(1).get("name")).isEqualTo("Courier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "42", "not json", "]", "<!-- -->"})
  void readsNothingFromNothing(String json) {
    assertThat(LinkedData.read(json)).isEmpty();
  }
}
