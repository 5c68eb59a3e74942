package dev.dateline.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A site that exists only inside one page: it hands out the widget, blank pages, and whatever
 * answers a test wants of an API (slow, failing, hostile ones).
 */
final class StubSite {

  static final String ORIGIN = "https://dateline.test";

  private StubSite() {}

  /** The widget, and an empty page at any other address. */
  static void serve(Page page) {
    page.route(
        ORIGIN + "/**",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody("<!doctype html><html lang=en><title>Stub</title><main></main>")));
    page.route(
        ORIGIN + "/widget/*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/javascript; charset=utf-8")
                    .setBody(resource("widget/dateline.js"))));
  }

  /** An API whose answers the test makes; routes added later come first. */
  static void serve(Page page, String path, Consumer<Route> answer) {
    page.route(ORIGIN + path, answer);
  }

  static void json(Route route, String body) {
    json(route, 200, body, Map.of());
  }

  static void json(Route route, int status, String body, Map<String, String> headers) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setHeaders(headers)
            .setContentType("application/json")
            .setBody(body));
  }

  private static String resource(String name) {
    try (InputStream in =
        StubSite.class.getClassLoader().getResourceAsStream("META-INF/resources/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
