package dev.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fragment of a page, its address, and the day that it was published. */
class PageDatesTest {
  private static final String STORY =
      "<p>The old bridge over the Arle was closed for repairs, the town said in a statement.</p>";

  private final HtmlReader reader = new HtmlReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2022-05-13T18:02:00-04:00'>           | 2022-05-13",
        "<meta name='DC.date.issued' content='2022-05-13'>                                      | 2022-05-13",
        "<meta name='dcterms.created' content='2022-05-13'>                                     | 2022-05-13",
        "<meta name='parsely-pub-date' content='2022-05-13T01:00:00Z'>                          | 2022-05-13",
        "<meta name='sailthru.date' content='Fri, 13 May 2022 18:02:00 +0000'>                  | 2022-05-13",
        "<meta itemprop='datePublished' content='2022-05-13'>                                   | 2022-05-13",
        "<meta name='pubdate' content='1652464920'>                                             | 2022-05-13",
        "<meta name='date' content='2022-05-13'>                                                | 2022-05-13",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-05-13\"}</script> | 2022-05-13",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"Article\"],\"datePublished\":\"2022-05-13\"}]}</script> | 2022-05-13",
        "<script type='application/ld+json'>[{\"@type\":\"Article\",\"description\":\"cut\toff\",\"datePublished\":\"2022-05-13\",]</script> | 2022-05-13",
        "<script>window.state={\"publishedAt\":\"2022-05-13T10:00:00Z\"}</script>                 | 2022-05-13",
        "<body><time datetime='2022-05-13' pubdate>Friday</time>                                | 2022-05-13",
        "<body><h1>Bridge closed</h1><span class='post-date'>13/05/2022</span>                  | 2022-05-13",
        "<body><h1>Bridge closed</h1><p>Published on 13 May 2022 by Jane</p>                    | 2022-05-13",
        "<body><h1>Brücke gesperrt</h1><p>Stand: 13.05.2022</p>                                 | 2022-05-13",
        "<body><h1>Bridge closed</h1><div>13 May 2022 • Local news</div>                        | 2022-05-13",
        "<body><h1>Bridge closed</h1><abbr class='published' title='2022-05-13'>Friday</abbr>    | 2022-05-13",
        "<body><span itemprop='datePublished'>May 13, 2022</span>                               | 2022-05-13",
        // published before modified, wherever they stand
        "<meta property='article:modified_time' content='2022-05-20'><meta property='article:published_time' content='2022-05-13'> | 2022-05-13",
        "<body><h1>Bridge closed</h1><p>Updated: 20 May 2022</p><p>Published: 13 May 2022</p>    | 2022-05-13",
        "<body><h1>Bridge closed</h1><p>Updated: 13 May 2022</p>                                | 2022-05-13",
        // two kinds of places against one
        "<meta name='date' content='2022-06-01'><body><h1>Bridge closed</h1><time datetime='2022-05-13'>13 May</time> | 2022-05-13",
        // teasers, comments and events have dates too
        "<body><h1>Bridge closed</h1><p>Posted on 13 May 2022</p><div class='related'><time datetime='2022-06-01'></time></div> | 2022-05-13",
        "<body><h1>Bridge closed</h1><p>Posted on 13 May 2022</p><div id='comments'><p>Posted on 14 May 2022</p><p>Posted on 15 May 2022</p></div> | 2022-05-13",
        // day and month in the order that another date confirms
        "<html lang=en-US><meta property='article:modified_time' content='2022-03-05'><body><h1>Bridge closed</h1><span class='post-date'>05/03/2022</span> | 2022-03-05",
        // impossible and empty dates
        "<meta property='article:published_time' content='0001-01-01'><meta name='date' content='2022-05-13'> | 2022-05-13",
        "<meta property='article:published_time' content=''><body><time datetime='2022-05-13'></time> | 2022-05-13",
      })
  void finds(String html, String expected) {
    PublicationDate date = reader.read(html + STORY, null).published();

    assertThat(date.day()).hasToString(expected);
    assertThat(date.source()).isEqualTo(PublicationDate.Source.METADATA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/2022/05/13/bridge          | 2022-05-13",
        "https://example.org/news/2022-05-13-bridge     | 2022-05-13",
        "https://example.org/20220513/bridge.html       | 2022-05-13",
        "https://example.org/2022/may/13/bridge         | 2022-05-13",
      })
  void readsTheAddress(String url, String expected) {
    assertThat(reader.read(STORY, url).published().day()).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/2022/05/bridge",
        "https://example.org/a/20221399/b",
        "https://example.org/id/12022051399",
        "not an address",
      })
  void guessesNoDateFromAnAddress(String url) {
    assertThat(reader.read(STORY, url).published().isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>The bridge was opened on 3 March 1999 by the mayor, and it has been closed ever since.</p>",
        "<h1>Bridge closed</h1><p>It was opened in a ceremony on 3 March 1999.</p>",
        "<meta name='expires' content='2030-01-01'>",
        "<meta property='event:start_time' content='2030-01-01'>",
        "<footer>Copyright 3 March 1999</footer>",
      })
  void neverTakesADateThatTheTextIsAbout(String html) {
    assertThat(reader.read(html + STORY, null).published().isKnown()).isFalse();
  }

  @Test
  void keepsTimeAndZone() {
    PublicationDate date =
        reader
            .read(
                "<meta property='article:published_time' content='2022-05-13T18:02:00-04:00'>",
                null)
            .published();

    assertThat(date.time()).isEqualTo(LocalTime.of(18, 2));
    assertThat(date.offset()).isEqualTo(ZoneOffset.ofHours(-4));
  }

  /** An evening in New York is the next day in UTC; its readers' "yesterday" counts from theirs. */
  @Test
  void prefersTheDayOfThePageToTheDayInUtc() {
    HtmlPage page =
        reader.read(
            "<html lang=en-US><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2022-05-14T01:10:00Z\"}</script>"
                + "<body><h1>Bridge closed</h1><p>Published May 13, 2022</p>"
                + STORY,
            "https://example.com/2022/05/13/bridge");

    assertThat(page.published().day()).hasToString("2022-05-13");
  }

  @Test
  void fallsBackToTheTextsOwnDateline() {
    PublicationDate date =
        reader
            .read(
                "<p>PORT ARLE, May 13, 2022 (XNA) — The old bridge was closed for repairs on Friday, officials said.</p>"
                    + STORY,
                null)
            .published();

    assertThat(date.day()).hasToString("2022-05-13");
    assertThat(date.source()).isEqualTo(PublicationDate.Source.TEXT);
  }
}
