package dev.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The widget against answers of an API that a test can make slow, failing or hostile. */
class WidgetTest extends BrowserTest {

  private static final String EVENTS = "/api/v1/timelines/story/events";

  /** Addresses that the widget asked for, in order. */
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private Locator rows;

  @BeforeEach
  void start() {
    prepare();
  }

  private void prepare() {
    StubSite.serve(page);
    page.navigate(StubSite.ORIGIN + "/story");
    rows = page.locator("dateline-timeline .event");
  }

  private void answer(String... pages) {
    StubSite.serve(
        page,
        EVENTS + "*",
        route -> {
          asked.add(route.request().url());
          StubSite.json(route, pages[Math.min(asked.size(), pages.length) - 1]);
        });
  }

  /** Puts the element on the page, with these attributes after its {@code src}. */
  private void place(String attributes) {
    page.evaluate(
        """
        async (html) => {
          await import('/widget/dateline.js');
          globalThis.heard = [];
          for (const name of ['load', 'select', 'error']) {
            document.addEventListener(`dateline:${name}`, (e) => heard.push([name, e.detail]));
          }
          document.querySelector('main').innerHTML = html;
        }""",
        "<dateline-timeline src='" + EVENTS + "' " + attributes + "></dateline-timeline>");
  }

  private void set(String attribute, String value) {
    page.evaluate(
        "([name, value]) => document.querySelector('dateline-timeline').setAttribute(name, value)",
        List.of(attribute, value));
  }

  private static String events(String... items) {
    return "{\"items\":[" + String.join(",", items) + "],\"next\":null}";
  }

  private static String event(String id, String headline, String status, String edtf) {
    return """
        {"id":"%s","headline":"%s","status":"%s","sources":2,"places":[],"participants":[],
         "time":{"edtf":"%s","granularity":"day","basis":"expression","reason":"the date is given"},
         "evidence":[
          {"quote":"What the first source says about %s.","title":"First story",
           "url":"https://news.example/first","publisher":"The Example","publishedAt":"2022-05-13"},
          {"quote":"What the second says.","title":"Second story","publishedAt":"2022-05-14",
           "time":{"edtf":"2022-05-12"},"status":"expected"}]}"""
        .formatted(id, headline, status, edtf, id);
  }

  @Test
  void listsEventsWithDateQuoteAndSource() {
    answer(events(event("a", "A treaty was signed", "happened", "2022-05-13")));
    place("");

    assertThat(rows).hasCount(1);
    assertThat(page.locator("dateline-timeline ol > li")).hasCount(1);
    assertThat(rows.locator("time")).hasText("May 13, 2022");
    assertThat(rows.locator("time")).hasAttribute("datetime", "2022-05-13");
    assertThat(rows.locator("button.headline")).hasText("A treaty was signed");
    assertThat(rows.locator("blockquote").first()).hasText("What the first source says about a.");
    assertThat(rows.locator("blockquote").first())
        .hasAttribute("cite", "https://news.example/first");
    assertThat(rows.locator("cite a")).hasText("First story");
    assertThat(rows.locator("cite a"))
        .hasAttribute(
            "href",
            "https://news.example/first#:~:text=What%20the%20first%20source%20says%20about%20a.");
    assertThat(rows.locator("figcaption").first())
        .hasText("First story, The Example, published May 13, 2022");
    assertThat(rows.locator("summary")).hasText("2 sources · 1 more quote · Why this date");
    rows.locator("summary").click();
    assertThat(rows.locator(".reason")).hasText("The date is given.");
    assertThat(rows.locator("figcaption").nth(1))
        .hasText("Second story, published May 14, 2022, dates it May 12, 2022, calls it expected");
    assertNoComplaints();
  }

  @ParameterizedTest
  @CsvSource({
    "happened,    ''",
    "ongoing,     Ongoing",
    "expected,    Expected",
    "conditional, Possible",
    "negated,     Did not happen",
    "surprising,  ''"
  })
  void saysInWordsWhetherItHappened(String status, String badge) {
    answer(events(event("a", "A treaty is signed", status, "2022-05-13")));
    place("");

    assertThat(rows).hasAttribute("data-status", status);
    if (badge.isEmpty()) {
      assertThat(rows.locator(".badge")).hasCount(0);
    } else {
      assertThat(rows.locator(".badge")).hasText(badge);
    }
  }

  @Test
  void textOfDocumentsNeverBecomesMarkup() {
    String hostile =
        "<script>window.pwned=1</script><img src=x onerror='window.pwned=2'>\\u202Egnorw&amp;";
    answer(
        """
        {"items":[{"id":"a\\"><b>","headline":"%1$s","status":"<i>","sources":"<b>1</b>",
          "time":{"edtf":"<u>2022</u>","reason":"%1$s"},"places":[{"name":"%1$s"}],
          "evidence":[{"quote":"%1$s","title":"%1$s","url":"javascript:window.pwned=3"},
           {"quote":"%1$s","title":"data","url":"data:text/html,<script>window.pwned=4</script>"},
           {"quote":"%1$s","title":"%1$s","publisher":"%1$s","publishedAt":"<b>x</b>",
            "url":"https://x.example/\\"onmouseover=\\"window.pwned=5"}]}],
         "next":null}"""
            .formatted(hostile));
    place("");

    assertThat(rows).hasCount(1);
    assertThat(rows.locator("script, img, b, i, u")).hasCount(0);
    assertThat(rows.locator(".headline")).containsText("<script>window.pwned=1</script><img src=x");
    assertThat(rows.locator(".headline")).containsText("gnorw&amp;");
    assertThat(rows.locator("a")).hasCount(1);
    assertThat(rows.locator("a"))
        .hasAttribute(
            "href", java.util.regex.Pattern.compile("^https://x\\.example/%22onmouseover=%22.*"));
    assertThat(rows.locator("a[onmouseover]")).hasCount(0);
    assertThat(page.evaluate("window.pwned")).isNull();
    // An override of direction ends with the text that it came in.
    assertThat(rows.locator("a").evaluate("(e) => getComputedStyle(e).unicodeBidi"))
        .isEqualTo("isolate");
    assertThat(rows.locator("bdi").first().evaluate("(e) => getComputedStyle(e).unicodeBidi"))
        .isEqualTo("isolate");
  }

  @Test
  void saysThatItLoadsThenThatNothingIsThere() {
    List<Runnable> held = new ArrayList<>();
    StubSite.serve(page, EVENTS + "*", route -> held.add(() -> StubSite.json(route, events())));
    place("");
    Locator status = page.locator("dateline-timeline [role=status]");
    Locator message = page.locator("dateline-timeline .message");

    assertThat(message).hasText("Loading the timeline …");
    assertThat(page.locator("dateline-timeline section")).hasAttribute("aria-busy", "true");
    held.forEach(Runnable::run);
    assertThat(message).hasText("No events here yet.");
    assertThat(page.locator("dateline-timeline section[aria-busy]")).hasCount(0);
    assertThat(status).hasText("0 events");
  }

  @Test
  void triesAgainAsPolitelyAsAskedAndNoMore() {
    StubSite.serve(
        page,
        EVENTS + "*",
        route -> {
          asked.add(route.request().url());
          if (asked.size() == 1) {
            StubSite.json(route, 503, "{}", Map.of("Retry-After", "1"));
          } else {
            StubSite.json(route, events(event("a", "It came", "happened", "2022")));
          }
        });
    place("");

    assertThat(page.locator("dateline-timeline .message"))
        .hasText("The timeline does not answer yet. Trying again …");
    assertThat(rows).hasCount(1);
    assertThat(asked).hasSize(2);
  }

  @Test
  void saysWhatIsWrongAndLetsTheReaderTryAgain() {
    StubSite.serve(
        page,
        EVENTS + "*",
        route -> {
          asked.add(route.request().url());
          if (asked.size() == 1) {
            StubSite.json(route, 404, "{\"detail\":\"There is no timeline story.\"}", Map.of());
          } else {
            StubSite.json(route, events(event("a", "It came", "happened", "2022")));
          }
        });
    place("");

    assertThat(page.locator("dateline-timeline .error"))
        .hasText("The timeline could not be loaded. There is no timeline story.");
    assertThat(asked).as("trying again by itself would not help").hasSize(1);
    assertThat(page.evaluate("heard.map(([name]) => name)")).isEqualTo(List.of("error"));
    page.locator("dateline-timeline .again").click();
    assertThat(rows).hasCount(1);
    assertThat(page.locator("dateline-timeline .error")).isHidden();
  }

  @Test
  void loadsMoreAndGoesOnReadingThere() {
    answer(
        "{\"items\":["
            + event("a", "First", "happened", "2021")
            + "],\"next\":\"/elsewhere/events?cursor=c%2B1\"}",
        events(event("b", "Second", "happened", "2022")));
    place("limit=1");
    Locator more = page.locator("dateline-timeline .more");

    assertThat(rows).hasCount(1);
    more.focus();
    page.keyboard().press("Enter");
    assertThat(rows).hasCount(2);
    assertThat(asked)
        .containsExactly(
            StubSite.ORIGIN + EVENTS + "?limit=1", StubSite.ORIGIN + EVENTS + "?cursor=c%2B1");
    assertThat(more).isHidden();
    assertThat(rows.nth(1).locator(".headline")).isFocused();
    assertThat(page.locator("dateline-timeline [role=status]")).hasText("1 more, 2 in all");
    assertThat(page.evaluate("heard.map(([name, {total}]) => [name, total])"))
        .isEqualTo(List.of(List.of("load", 1), List.of("load", 2)));
  }

  @Test
  void attributesAskTheApiAndSeveralAtOnceMakeOneRequest() {
    answer(events());
    place("");
    assertThat(page.locator("dateline-timeline .empty")).isVisible();
    page.evaluate(
        """
        () => {
          const element = document.querySelector('dateline-timeline');
          element.setAttribute('status', 'expected');
          element.setAttribute('sort', '-time');
          element.setAttribute('limit', '5');
        }""");
    page.waitForCondition(() -> asked.size() == 2);
    page.waitForTimeout(100);

    assertThat(asked)
        .containsExactly(
            StubSite.ORIGIN + EVENTS,
            StubSite.ORIGIN + EVENTS + "?limit=5&status=expected&sort=-time");
  }

  @Test
  void aSlowAnswerDoesNotReplaceALaterOne() {
    List<Runnable> held = new ArrayList<>();
    StubSite.serve(
        page,
        EVENTS + "*",
        route -> {
          if (route.request().url().contains("slow")) {
            held.add(() -> StubSite.json(route, events(event("old", "Stale", "happened", "2020"))));
          } else {
            StubSite.json(route, events(event("new", "Fresh", "happened", "2022")));
          }
        });
    place("status=slow");
    page.waitForCondition(() -> !held.isEmpty());
    set("status", "happened");
    assertThat(rows.locator(".headline")).hasText("Fresh");
    held.forEach(Runnable::run);
    page.waitForTimeout(200);

    assertThat(rows.locator(".headline")).hasText("Fresh");
    assertThat(page.evaluate("heard.map(([name]) => name)")).isEqualTo(List.of("load"));
  }

  @Test
  void keysAloneReachEverything() {
    answer(
        events(
            event("a", "First", "happened", "2021"),
            event("b", "Second", "happened", "2022"),
            event("c", "Third", "expected", "2023")));
    place("");
    assertThat(rows).hasCount(3);
    Locator headlines = rows.locator(".headline");

    page.keyboard().press("Tab");
    assertThat(headlines.nth(0)).isFocused();
    page.keyboard().press("Tab");
    assertThat(rows.nth(0).locator("cite a")).isFocused();
    page.keyboard().press("Tab");
    assertThat(rows.nth(0).locator("summary")).isFocused();
    page.keyboard().press("Tab");
    assertThat(headlines.nth(1)).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(headlines.nth(2)).isFocused();
    page.keyboard().press("Home");
    assertThat(headlines.nth(0)).isFocused();
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    assertThat(headlines.nth(2)).hasAttribute("aria-pressed", "true");
    assertThat(page.evaluate("heard.filter(([name]) => name === 'select').map(([, d]) => d.id)"))
        .isEqualTo(List.of("c"));
  }

  @Test
  void showsEventsThatThePageGivesIt() {
    place("quotes=none");
    page.evaluate(
        "items => { const element = document.querySelector('dateline-timeline');"
            + " element.events = JSON.parse(items).items; element.selected = 'b'; }",
        events(event("a", "First", "happened", "2021"), event("b", "Second", "happened", "2022")));

    assertThat(rows).hasCount(2);
    assertThat(rows.locator("blockquote").first()).isHidden();
    assertThat(rows.nth(1).locator(".headline")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void speaksTheLocalesDates() {
    answer(events(event("a", "A treaty was signed", "happened", "2022-05-13")));
    place("locale=en-GB");

    assertThat(rows.locator("time")).hasText("13 May 2022");
    set("locale", "en-US");
    assertThat(rows.locator("time")).hasText("May 13, 2022");
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void isAccessible(ColorScheme scheme) {
    open(scheme, 360);
    prepare();
    answer(
        events(
            event("a", "A treaty was signed", "happened", "2022-05-13"),
            event("b", "The talks go on", "ongoing", "2022-05/.."),
            event("c", "A vote is expected", "expected", "2022-05-16/2022-05-22"),
            event("d", "A strike may follow", "conditional", "2022~"),
            event("e", "The deal was not signed", "negated", "XXXX-02-24")));
    place("");
    assertThat(rows).hasCount(5);
    rows.nth(1).locator(".headline").click();
    rows.nth(1).locator("summary").click();

    page.evaluate(
        "document.querySelector('main').prepend(Object.assign("
            + "document.createElement('h1'), {textContent: 'A story'}))");
    assertAccessible();
    assertFitsItsWidth();
    String background =
        (String)
            page.locator("dateline-timeline")
                .evaluate("(e) => getComputedStyle(e).backgroundColor");
    assertThat(background)
        .isEqualTo(scheme == ColorScheme.DARK ? "rgb(25, 24, 21)" : "rgb(255, 254, 251)");
  }

  @Test
  void aPageCanThemeIt() {
    answer(events(event("a", "A treaty was signed", "happened", "2022-05-13")));
    page.evaluate(
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`
            dateline-timeline { --dateline-accent: rgb(1, 2, 3); }
            dateline-timeline::part(headline) { font-size: 31px; }
          `);
          document.adoptedStyleSheets = [sheet];
        }""");
    place("theme=dark");

    assertThat(rows.locator("a").evaluate("(e) => getComputedStyle(e).color"))
        .isEqualTo("rgb(1, 2, 3)");
    assertThat(rows.locator(".headline").evaluate("(e) => getComputedStyle(e).fontSize"))
        .isEqualTo("31px");
    assertThat(
            page.locator("dateline-timeline")
                .evaluate("(e) => getComputedStyle(e).backgroundColor"))
        .as("dark on request, whatever the reader's system prefers")
        .isEqualTo("rgb(25, 24, 21)");
  }
}
