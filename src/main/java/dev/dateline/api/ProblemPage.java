package dev.dateline.api;

import dev.dateline.ingest.ProblemType;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types of problems as HTML, in the dress of the service's own page. */
final class ProblemPage {

  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private ProblemPage() {}

  static String of(ProblemType type) {
    return page(
        type.title(),
        """
        <h1>%s</h1>
        <p class="lede"><code>%s</code> · HTTP %d %s</p>
        <h2>What is wrong</h2>
        <p>%s</p>
        <h2>Where to look</h2>
        <p>%s</p>
        <h2>How to mend it</h2>
        <p>%s</p>
        <p><a href="/problems">All types of problems</a></p>
        """
            .formatted(
                html(type.title()),
                html(type.uri()),
                type.status(),
                html(reason(type.status())),
                html(type.cause()),
                html(type.where()),
                html(type.remedy())));
  }

  static String index() {
    return page(
        "Problems",
        Stream.of(ProblemType.values())
            .map(
                type ->
                    """
                    <dt><a href="%s">%s</a> · HTTP %d</dt>
                    <dd>%s</dd>
                    """
                        .formatted(
                            html(type.uri()),
                            html(type.title()),
                            type.status(),
                            html(type.cause())))
            .collect(
                Collectors.joining(
                    "",
                    """
                    <h1>Problems</h1>
                    <p class="lede">Every error of the API is one of these, as
                      <code>application/problem+json</code> (RFC 9457).</p>
                    <dl>
                    """,
                    "</dl>\n")));
  }

  private static String page(String title, String main) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>%s · Dateline</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/page/page.css" />
        </head>
        <body>
        <header class="masthead">
        <a class="brand" href="/"><img src="/favicon.svg" alt="" width="28" height="28" />
        <span>Dateline</span></a>
        <nav aria-label="Site"><a href="/q/swagger-ui">API</a></nav>
        </header>
        <main class="prose">
        %s</main>
        </body>
        </html>
        """
        .formatted(html(title), main);
  }

  private static String reason(int status) {
    return Status.fromStatusCode(status) == null
        ? ""
        : Status.fromStatusCode(status).getReasonPhrase();
  }

  /** Words of the table as HTML; names in backticks as code. */
  private static String html(String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return CODE.matcher(escaped).replaceAll("<code>$1</code>");
  }
}
