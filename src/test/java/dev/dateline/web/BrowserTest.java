package dev.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One browser for the tests of a class, and a fresh page for each of them. */
abstract class BrowserTest {

  private static Playwright playwright;
  private static Browser browser;

  /** What the browser logged as an error: broken scripts and refusals of the page's CSP too. */
  final List<String> complaints = new CopyOnWriteArrayList<>();

  BrowserContext context;
  Page page;

  @BeforeAll
  static void launch() {
    playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.playwrightEnvironment()));
    // Machines that build are busy; a test that passes never waits that long.
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    browser = playwright.chromium().launch(Chromium.launchOptions());
  }

  @AfterAll
  static void quit() {
    playwright.close();
  }

  @BeforeEach
  void open() {
    open(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** Another page, in a context of its own, in place of the test's first. */
  void open(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = browser.newContext(options.setLocale("en-US").setTimezoneId("Pacific/Kiritimati"));
    context.setDefaultTimeout(20_000);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }

  void open(ColorScheme scheme, int width) {
    open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
  }

  @AfterEach
  void close() {
    context.close();
  }

  /** No violation of WCAG 2.2 A and AA or of axe's best practices, shadow trees included. */
  void assertAccessible() {
    List<String> violations =
        new AxeBuilder(page).analyze().getViolations().stream().map(BrowserTest::describe).toList();
    assertThat(violations).isEmpty();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream()
            .map(node -> "\n  " + node.getTarget() + " " + node.getHtml())
            .reduce("", String::concat);
  }

  /** No part of the page reaches beyond its width, so nobody has to scroll sideways. */
  void assertFitsItsWidth() {
    Object excess =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(excess).as("pixels to scroll sideways").isEqualTo(0);
  }

  void assertNoComplaints() {
    assertThat(complaints).isEmpty();
  }
}
