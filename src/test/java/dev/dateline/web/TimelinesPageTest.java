package dev.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's list of timelines, and one of them with the widget. */
@QuarkusTest
class TimelinesPageTest extends ServiceBrowserTest {

  private Locator rows() {
    return page.locator("#timeline-events .event");
  }

  @Test
  void listsTimelinesAndShowsTheOneInTheAddress() {
    String harbor = newStory("Harbor & <i>ferry</i>");
    newTimeline("Another story");
    page.navigate(address("/#/timelines/" + harbor));

    assertThat(page.locator("#timeline-name")).hasText("Harbor & <i>ferry</i>");
    assertThat(page).hasTitle("Harbor & <i>ferry</i> · Dateline");
    assertThat(rows().first()).isVisible();
    assertThat(rows().locator("blockquote").first()).isVisible();
    assertThat(rows().locator("cite a").first()).hasText("Harbor bill becomes law");
    assertThat(rows().locator("cite a").first())
        .hasAttribute("href", Pattern.compile("^https://news\\.example/harbor-bill.*"));
    assertThat(rows().locator("summary, p.meta").first()).containsText("1 source");
    assertThat(page.locator("#shelf-list [aria-current=page]"))
        .containsText("Harbor & <i>ferry</i>");
    assertThat(page.locator("#shelf-list")).containsText("Another story");
    assertThat(page.locator("#embed"))
        .hasText(
            "<script type=\"module\" src=\""
                + address("/widget/dateline.js")
                + "\"></script> <dateline-timeline src=\""
                + address("/api/v1/timelines/" + harbor + "/events")
                + "\"></dateline-timeline>");
    assertNoComplaints();
  }

  @Test
  void offersTheEventsInOtherFormats() {
    String slug = newStory("Taken along");
    page.navigate(address("/#/timelines/" + slug));
    assertThat(rows().first()).isVisible();
    Locator links = page.locator("#timeline-formats a");
    assertThat(links).hasText(new String[] {"JSON", "calendar", "table", "feed"});
    for (Locator link : links.all()) {
      given().get(link.getAttribute("href")).then().statusCode(200);
    }
    Download calendar = page.waitForDownload(() -> links.nth(1).click());
    org.assertj.core.api.Assertions.assertThat(calendar.suggestedFilename())
        .isEqualTo(slug + ".ics");
    assertNoComplaints();
  }

  @Test
  void goesFromOneToTheNextByKeyboardAndSaysSo() {
    newStory("First of two");
    String second = newTimeline("Second of two");
    page.navigate(address("/"));
    Locator link = page.locator("#shelf-list a[href='#/timelines/" + second + "']");
    link.focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("#timeline-name")).hasText("Second of two");
    assertThat(page.locator("#timeline-name")).isFocused();
    assertThat(page.locator("#announcement")).hasText("Second of two");
    assertThat(page.locator("#timeline-events .empty")).hasText("No events here yet.");
  }

  @Test
  void anEmptyTimelineOffersToAddATextAndNothingToSearch() {
    String slug = newTimeline("Empty");
    page.navigate(address("/#/timelines/" + slug));

    assertThat(page.locator("#timeline-events .empty")).hasText("No events here yet.");
    assertThat(page.locator("#filters")).isHidden();
    assertThat(page.locator("#timeline-start a")).hasAttribute("href", "#/read?timeline=" + slug);
    assertAccessible();

    page.navigate(address("/#/timelines/" + newStory("Not empty")));
    assertThat(page.locator("#filters")).isVisible();
    assertThat(page.locator("#timeline-start")).isHidden();
  }

  @Test
  void filtersAndOrders() {
    String slug = newStory("Filtered");
    page.navigate(address("/#/timelines/" + slug));
    assertThat(rows().first()).isVisible();
    int all = rows().count();

    page.getByLabel("Show").selectOption("expected");
    assertThat(page.locator("#timeline-events .event:not(.expected)")).hasCount(0);
    assertThat(rows().first().locator(".badge")).hasText("Expected");
    page.getByLabel("Show").selectOption("");
    assertThat(rows()).hasCount(all);

    page.getByLabel("Search").fill("senate");
    assertThat(
            page.locator("#timeline-events .event")
                .filter(
                    new Locator.FilterOptions()
                        .setHasNotText(Pattern.compile("senate", Pattern.CASE_INSENSITIVE))))
        .hasCount(0);
    page.getByLabel("Search").fill("no such words");
    assertThat(page.locator("#timeline-events .empty")).hasText("No events match.");
    page.getByLabel("Search").fill("");
    assertThat(rows()).hasCount(all);

    String first = rows().first().locator(".headline").innerText();
    page.getByLabel("Order").selectOption("-time");
    assertThat(rows().last().locator(".headline")).hasText(first);
  }

  @Test
  void aDateThatIsPutRightMovesTheEvents() {
    String slug = newStory("Corrected");
    page.navigate(address("/#/timelines/" + slug));
    assertThat(page.locator("#timeline-events")).containsText("March 11, 2024");
    page.locator("#documents summary").click();
    Locator document = page.locator("#documents-list li");
    assertThat(document).hasCount(1);
    assertThat(document.locator("a")).hasText("Harbor bill becomes law");
    assertThat(document.getByLabel("Published on")).hasValue(STORY_DATE);
    assertAccessible();

    document.getByLabel("Published on").fill("2024-03-22");
    document.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#documents-message"))
        .hasText("Its dates were read anew, as of a text published March 22, 2024.");
    assertThat(page.locator("#timeline-events")).containsText("March 18, 2024");
    assertThat(page.locator("#timeline-events")).not().containsText("March 11, 2024");
    assertThat(page.locator("#documents-add")).hasAttribute("href", "#/read?timeline=" + slug);
  }

  @Test
  void hostileDocumentsStayText() {
    String slug = newTimeline("Hostile");
    add(
        slug,
        Map.of(
            "title",
            "<img src=x onerror=window.pwned=1>",
            "publisher",
            "</script><script>window.pwned=2</script>",
            "url",
            "https://news.example/\"><script>window.pwned=3</script>".replace(" ", ""),
            "publishedAt",
            STORY_DATE,
            "text",
            "The <script>window.pwned=4</script> dam broke on Monday \u202Ereversed. <svg"
                + " onload=window.pwned=5> The mayor resigned on Tuesday."));
    page.navigate(address("/#/timelines/" + slug));

    assertThat(rows().first()).isVisible();
    assertThat(rows().locator("script, img, svg")).hasCount(0);
    assertThat(rows().locator("cite").first()).hasText("<img src=x onerror=window.pwned=1>");
    assertThat(page.evaluate("window.pwned")).isNull();
    assertNoComplaints();
  }

  @Test
  void saysThatThereIsNoSuchTimeline() {
    page.navigate(address("/#/timelines/never-was"));

    assertThat(page.locator("#missing h1")).hasText("No such timeline");
    assertThat(page.locator("#missing-detail")).not().isEmpty();
    assertAccessible();
  }

  @Test
  void anEmptyInstallationInvitesToBegin() {
    page.route(
        "**/api/v1/timelines", route -> StubSite.json(route, "{\"items\":[],\"next\":null}"));
    page.navigate(address("/"));

    assertThat(page.locator("#blank h1")).hasText("What happened, when, and how we know");
    page.locator("#blank a").click();
    assertThat(page.locator("#view-read h1")).isFocused();
    assertThat(page).hasTitle("Read a text · Dateline");
    page.goBack();
    assertThat(page.locator("#blank h1")).isFocused();
    assertAccessible();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 360", "DARK, 360"})
  void isAccessible(ColorScheme scheme, int width) {
    String slug = newStory("Accessible " + scheme + width);
    open(scheme, width);
    page.navigate(address("/#/timelines/" + slug));
    assertThat(rows().first()).isVisible();
    rows().locator("summary").first().click();
    page.getByText("Put this timeline on your page").click();

    assertAccessible();
    assertFitsItsWidth();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "timeline-" + scheme + width + ".png"))
            .setFullPage(true));
  }

  /** The image of the README; {@code -Ddateline.images=update} puts it into the sources. */
  @Test
  void showsTheSeedArticle() throws IOException {
    String slug = newTimeline("Austin and Shoigu speak, May 2022");
    add(
        slug,
        Map.of(
            "id", "austin-shoigu-call",
            "publishedAt", "2022-05-13",
            "text", Files.readString(Path.of("seeds", "austin-shoigu-call.txt"))));
    open(new Browser.NewContextOptions().setViewportSize(1120, 1720).setDeviceScaleFactor(1.25));
    // As after the first start, without what other tests have added.
    page.route(
        "**/api/v1/timelines",
        route -> {
          JsonObject list = new Gson().fromJson(route.fetch().text(), JsonObject.class);
          JsonArray items = new JsonArray();
          for (JsonElement item : list.getAsJsonArray("items")) {
            if (item.getAsJsonObject().get("slug").getAsString().equals(slug)) {
              items.add(item);
            }
          }
          list.add("items", items);
          StubSite.json(route, list.toString());
        });
    page.navigate(address("/#/timelines/" + slug));

    assertThat(page.locator("#timeline-events"))
        .containsText(Pattern.compile("February\\s24,\\s2022"));
    byte[] image =
        page.screenshot(
            new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "timeline.png")));
    if ("update".equals(System.getProperty("dateline.images"))) {
      Path readme = Path.of("src", "docs", "images", "timeline.png");
      Files.createDirectories(readme.getParent());
      Files.write(readme, image);
    }
  }
}
