package dev.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The widget on a page of another origin, which allows as little as a page can. */
@QuarkusTest
class ForeignSiteTest extends ServiceBrowserTest {

  private HttpServer site;

  @AfterEach
  void stop() {
    site.stop(0);
  }

  /** Serves one page under one policy; gives its address. */
  private String serve(String html, String policy) throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    site.createContext(
        "/story",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().set("Content-Security-Policy", policy);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    site.start();
    return "http://localhost:" + site.getAddress().getPort() + "/story";
  }

  @Test
  void worksFromAnotherOriginUnderAStrictPolicy() throws IOException {
    String slug = newStory("Embedded");
    String service = address("");
    String page =
        """
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8">
            <title>A news site</title>
            <script type="module" src="%1$s/widget/dateline.js"></script>
          </head>
          <body>
            <main>
              <h1>The story so far</h1>
              <dateline-timeline src="%1$s/api/v1/timelines/%2$s/events"></dateline-timeline>
            </main>
          </body>
        </html>
        """
            .formatted(service, slug);
    String policy =
        "default-src 'none'; script-src "
            + service
            + "; connect-src "
            + service
            + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
    this.page.navigate(serve(page, policy));
    Locator rows = this.page.locator("dateline-timeline .event");

    assertThat(rows.first()).isVisible();
    assertThat(rows.locator("blockquote").first()).isVisible();
    assertThat(rows.first().evaluate("(e) => getComputedStyle(e).position"))
        .as("its own looks are let in")
        .isEqualTo("relative");
    assertThat(this.page.locator("dateline-timeline [style]")).hasCount(0);
    assertNoComplaints();
  }

  @Test
  void aForeignPageCanReadButNotWrite() throws IOException {
    String slug = newStory("Not yours");
    String documents = address("/api/v1/timelines/" + slug + "/documents");
    page.navigate(serve("<!doctype html><title>A site</title>", "default-src * 'unsafe-inline'"));

    // Plain text goes out without a preflight, and its answer is hidden from the page.
    page.evaluate(
        "url => fetch(url, {method: 'POST', mode: 'no-cors', body: 'It was planted on Monday.'})",
        documents);
    assertThat(
            page.evaluate(
                "url => fetch(url).then((a) => a.json()).then((list) => list.items.length)",
                documents))
        .isEqualTo(1);
  }
}
