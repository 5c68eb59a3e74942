package dev.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's form: paste a text, see its events and what they rest on, keep it. */
@QuarkusTest
class ReadPageTest extends ServiceBrowserTest {

  private Locator marked;
  private Locator rows;

  @BeforeEach
  void visit() {
    page.navigate(address("/#/read"));
    marked = page.locator("#marked");
    rows = page.locator("#result-events .event");
  }

  private void read(String text, String publishedAt) {
    page.getByLabel("Text", exactly()).fill(text);
    page.getByLabel("Published on").fill(publishedAt);
    page.locator("#read-submit").click();
    assertThat(page.locator("#result")).isVisible();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  @Test
  void showsEventsAndMarksTheWordsTheyRestOn() {
    read(STORY, STORY_DATE);

    assertThat(page.locator("#result-heading")).isFocused();
    assertThat(page.locator("#result-heading"))
        .hasText(Pattern.compile("\\d+ events, \\d+ time expressions"));
    assertThat(page.locator("#result-published")).hasText("Published March 15, 2024");
    assertThat(marked.innerText()).isEqualTo(STORY);
    assertThat(marked.locator(".time").allInnerTexts())
        .contains("Monday", "Wednesday", "next week", "2021");
    assertThat(rows.locator(".date").allInnerTexts().toString().replace('\u00a0', ' '))
        .contains("March 11, 2024")
        .contains("Week of March 18, 2024");
    assertThat(rows.locator(".date").first()).hasText("Summer 1958");
    Locator monday =
        page.locator("#dates-list li")
            .filter(new Locator.FilterOptions().setHasText("Monday"))
            .first();
    assertThat(monday.locator(".reading")).hasText("March 11, 2024");
    assertThat(monday.locator(".why")).not().isEmpty();
    assertNoComplaints();
  }

  @Test
  void tellsWhatIsExpectedFromWhatHappened() {
    read(STORY, STORY_DATE);

    Locator expected = page.locator("#result-events .event.expected");
    assertThat(expected.locator(".badge").first()).hasText("Expected");
    assertThat(expected.locator(".headline").allInnerTexts().toString()).contains("vote");
    assertThat(page.locator("#result-events .event.happened .headline").allInnerTexts().toString())
        .contains("passed");
  }

  @Test
  void anEventShowsItsEvidenceAndEvidenceItsEvent() {
    read(STORY, STORY_DATE);
    Locator passed = rows.filter(new Locator.FilterOptions().setHasText("passed")).first();
    Locator evidence = marked.locator(".evidence");

    passed.locator(".headline").click();
    Locator pressed = marked.locator(".evidence[aria-pressed=true]");
    assertThat(pressed)
        .hasText("Parliament passed the harbor bill on Monday after years of debate.");
    assertThat(passed.locator(".headline")).hasAttribute("aria-pressed", "true");

    Locator vote = evidence.filter(new Locator.FilterOptions().setHasText("expected to vote"));
    vote.focus();
    page.keyboard().press("Enter");
    assertThat(pressed).hasText("The Senate is expected to vote on the ferry bill next week.");
    assertThat(passed.locator(".headline")).hasAttribute("aria-pressed", "false");
    assertThat(page.locator("#result-events .selected .headline")).hasText(Pattern.compile("vote"));
    assertThat(page.locator("#announcement")).hasText(Pattern.compile("Evidence of: .*vote.*"));
  }

  @Test
  void countsInCodePoints() {
    String text =
        "😀 𝒜 e\u0301 On 3 March 2022 👩‍🚀 the rocket Ares 𝟙 exploded 💥 over the sea.";
    read(text, "2022-03-15");

    assertThat(marked.locator(".time")).hasText("3 March 2022");
    assertThat(marked.innerText()).isEqualTo(text);
  }

  @Test
  void readsPastedHtml() {
    page.getByLabel("HTML").check();
    read(
        "<html><head><title>T</title></head><body><article><h1>Ferry sinks</h1>"
            + "<p>The ferry Alba sank near Port Ellery on March 3, 2022, and its crew of nine was"
            + " rescued the same day, the coast guard said.</p>"
            + "<p>The ferry had been repaired in 2019. An inquiry began on March 7.</p>"
            + "</article></body></html>",
        "2022-03-15");

    assertThat(marked).containsText("The ferry Alba sank near Port Ellery");
    assertThat(marked.locator("p, h1, article")).hasCount(0);
    assertThat(marked.locator(".time").allInnerTexts()).contains("March 3, 2022", "2019");
  }

  @Test
  void withoutAPublicationDateSaysWhatStaysOpen() {
    page.getByLabel("Text", exactly()).fill("The bridge collapsed on Feb. 24, killing two.");
    page.locator("#read-submit").click();

    assertThat(page.locator("#result-published"))
        .hasText("No publication date given or found: dates that count from it stay open.");
    assertThat(page.locator("#dates-list .reading")).hasText("February 24, unknown year");
  }

  @Test
  void hostileTextStaysText() {
    String hostile =
        "<script>window.pwned=1</script><img src=x onerror=window.pwned=2> The dam broke on"
            + " Monday. \u202EThe mayor \"><svg onload=window.pwned=3> resigned on Tuesday.";
    page.getByLabel("Title").fill("<b onmouseover=window.pwned=4>Title</b>");
    read(hostile, STORY_DATE);

    assertThat(marked.locator("script, img, svg, b")).hasCount(0);
    assertThat(rows.locator("script, img, svg, b")).hasCount(0);
    assertThat(marked).containsText("<script>window.pwned=1</script>");
    assertThat(marked.textContent()).isEqualTo(hostile);
    assertThat(marked.evaluate("(e) => getComputedStyle(e).unicodeBidi")).isEqualTo("plaintext");
    assertThat(page.evaluate("window.pwned")).isNull();
    assertNoComplaints();
  }

  @Test
  void errorsStandAtTheirFields() {
    page.locator("#read-submit").click();
    assertThat(page.locator("#text-error")).hasText("Paste a text first.");
    assertThat(page.locator("#text")).isFocused();
    assertThat(page.locator("#text")).hasAttribute("aria-invalid", "true");

    page.locator("#text").fill("The dam broke on Monday.");
    page.getByLabel("Address").fill("javascript:alert(1)");
    page.locator("#read-submit").click();
    assertThat(page.locator("#url-error")).hasText("Must be an absolute http or https address.");
    assertThat(page.locator("#url")).isFocused();
    assertThat(page.locator("#text-error")).isHidden();
    assertThat(page.locator("#result")).isHidden();
    assertAccessible();

    page.getByLabel("Address").fill("");
    page.locator("#read-submit").click();
    assertThat(page.locator("#result")).isVisible();
    assertThat(page.locator("#url-error")).isHidden();
  }

  @Test
  void saysThatATextHasNoEvents() {
    read("To be or not to be, that is the question.", STORY_DATE);

    assertThat(page.locator("#result-heading")).hasText(Pattern.compile("^No events, .*"));
    assertThat(page.locator("#no-events")).isVisible();
    assertThat(rows).hasCount(0);
    assertAccessible();
  }

  @Test
  void saysWhenTheServiceIsGone() {
    page.route("**/api/v1/extractions", route -> route.abort());
    page.locator("#text").fill("The dam broke on Monday.");
    page.locator("#read-submit").click();

    assertThat(page.locator("#read-error")).hasText("The service does not answer. Is it running?");
  }

  @Test
  void showsProgressAndTakesNoSecondPress() {
    List<Runnable> held = new ArrayList<>();
    page.route("**/api/v1/extractions", route -> held.add(route::resume));
    page.locator("#text").fill("The dam broke on Monday.");
    Locator submit = page.locator("#read-submit");
    submit.click();

    assertThat(submit).hasText("Reading …");
    assertThat(submit).hasAttribute("aria-disabled", "true");
    assertThat(page.locator("#announcement")).hasText("Reading …");
    submit.press("Enter");
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(held).hasSize(1);
    held.get(0).run();
    assertThat(submit).hasText("Find events");
    assertThat(page.locator("#result")).isVisible();
  }

  @Test
  void keepsTheTextOnANewTimelineThenOnAnExistingOne() {
    read(STORY, STORY_DATE);
    page.locator("#add-timeline").selectOption("");
    page.locator("#add-submit").click();
    assertThat(page.locator("#add-name-error")).hasText("Give the new timeline a name.");
    page.getByLabel("Name of the new timeline").fill("Port Ellery <harbor>");
    page.locator("#add-submit").click();
    Locator done = page.locator("#add-done");
    assertThat(done).hasText("Added to Port Ellery <harbor>.");

    done.locator("a").click();
    assertThat(page.locator("#timeline-name")).hasText("Port Ellery <harbor>");
    assertThat(page.locator("#timeline-events .event").first()).isVisible();
    String slug = page.url().replaceAll(".*/timelines/", "");

    page.navigate(address("/#/read?timeline=" + slug));
    read(STORY, STORY_DATE);
    assertThat(page.locator("#add-timeline")).hasValue(slug);
    page.locator("#add-submit").click();
    assertThat(done).hasText("It was already on Port Ellery <harbor>.");
  }

  @Test
  void keysAloneReadAText() {
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to content")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.getByLabel("Plain text")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("#text")).isFocused();
    page.keyboard().insertText("The dam broke on Monday, the mayor said.");
    page.keyboard().press("Tab");
    assertThat(page.locator("#publishedAt")).isFocused();
    page.keyboard().type("03152024");
    page.keyboard().press("Enter");

    assertThat(page.locator("#result")).isVisible();
    assertThat(page.locator("#dates-list .reading")).hasText("March 11, 2024");
    page.keyboard().press("Tab");
    assertThat(rows.locator(".headline").first()).isFocused();
  }

  @Test
  void hasAnExampleToTry() {
    page.locator("#read-example").click();
    assertThat(page.locator("#read-submit")).isFocused();
    page.keyboard().press("Enter");

    assertThat(rows.first()).isVisible();
    assertThat(marked.locator(".time").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 360", "DARK, 360"})
  void isAccessible(ColorScheme scheme, int width) {
    open(scheme, width);
    visit();
    read(STORY, STORY_DATE);
    rows.locator(".headline").first().click();

    assertAccessible();
    assertFitsItsWidth();
  }
}
