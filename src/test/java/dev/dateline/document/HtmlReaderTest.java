package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private final HtmlReader reader = new HtmlReader();

  @ParameterizedTest
  @ValueSource(strings = {"news", "divs", "wire", "teasers"})
  void keepsTheMainTextAlone(String page) {
    assertThat(reader.read(resource(page + ".html"), null).text())
        .isEqualTo(resource(page + ".txt").strip());
  }

  @Test
  void readsMetadata() {
    HtmlPage page = reader.read(resource("news.html"), "https://courier.example/found/here");

    assertThat(page.title()).isEqualTo("Old bridge over the Arle closes for repairs");
    assertThat(page.publisher()).isEqualTo("The Arle Courier");
    assertThat(page.url()).isEqualTo("https://courier.example/2022/bridge");
    assertThat(page.language()).isEqualTo("en-GB");
    assertThat(page.published().day()).hasToString("2022-05-13");
    assertThat(page.published().time()).hasToString("18:02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Bridge closes | Arle Courier ~ Bridge closes",
        "Bridge closes - Arle Courier ~ Bridge closes",
        "Bridge closes                ~ Bridge closes",
        "Arle Courier                 ~ Arle Courier",
        "| Arle Courier               ~ | Arle Courier",
        "Nobody reads the Arle Courier ~ Nobody reads the Arle Courier",
      })
  void leavesTheSiteOutOfTheTitle(String found, String title) {
    String html =
        "<meta property='og:site_name' content='Arle Courier'><meta property='og:title' content='"
            + found
            + "'>";

    assertThat(reader.read(html, null).title()).isEqualTo(title);
  }

  @Test
  void knowsNothingOfABarePage() {
    HtmlPage page = reader.read("<p>The bridge opened on Friday.", null);

    assertThat(page)
        .isEqualTo(
            new HtmlPage(
                null, null, null, null, PublicationDate.unknown(), "The bridge opened on Friday."));
  }

  /** Markup | text: small pages, odd ones, and what must never show. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                            | ''",
        "Just text, no tags at all.                                    | Just text, no tags at all.",
        "<div>Call me on Friday</div>                                  | Call me on Friday",
        "<p>One &amp; two &lt;b&gt;                                    | One & two <b>",
        "<p>a<b>b</b>c <i> d </i>e                                     | abc d e",
        "<p>soft&shy;ly and zero&#8203;width                           | softly and zerowidth",
        "<p>non&nbsp;breaking                                          | non breaking",
        "<p>See <span class='sr-only'>opens in a new tab</span>here    | See here",
        "<p>Text<!-- comment --><script>x()</script><style>b{}</style> | Text",
        "<p>Text <noscript>no script</noscript><button>Buy</button>    | Text",
        "<p hidden>hidden<p>shown                                      | shown",
        "<frameset><frame src=a>                                       | ''",
      })
  void readsSmallPages(String html, String text) {
    assertThat(reader.read(html, null).text()).isEqualTo(text);
  }

  /** Pages built by scripts carry their text as data only. */
  @Test
  void takesTheArticleBodyOfJsonLdWhereThePageHasNoText() {
    String body = "The bridge over the Arle was closed on Friday. ".repeat(12).strip();
    HtmlPage page =
        reader.read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + body
                + "\\n\\nIt opens again in May.\"}</script><div id=app>Loading</div>",
            null);

    assertThat(page.text()).isEqualTo(body + "\n\nIt opens again in May.");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReaderTest.class.getResourceAsStream("/document/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
