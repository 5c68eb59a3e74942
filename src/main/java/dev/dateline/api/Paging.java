package dev.dateline.api;

import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Pages of a list by keyset: a cursor names the item that the page before ended with, so that pages
 * neither skip nor repeat what was there from the start, whatever is added meanwhile. It is bound
 * to the list and its filters.
 */
public class Paging {

  static final int DEFAULT_LIMIT = 50;
  static final int MOST = 500;

  private static final Set<String> UNBOUND = Set.of("cursor", "limit", "count");
  private static final String SEPARATOR = "\n";

  @Context UriInfo uri;

  @Parameter(description = "1 to 500; 50 by default", example = "50")
  @QueryParam("limit")
  String limit;

  @Parameter(description = "from next of the page before")
  @QueryParam("cursor")
  String cursor;

  @Parameter(description = "true: count the items of all pages", example = "true")
  @QueryParam("count")
  String count;

  /**
   * How many items a page has.
   *
   * @throws Refusal if {@code limit} is none from 1 to {@link #MOST}
   */
  int limit() {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    if (limit.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    }
    throw Refusal.parameter("limit", "must be a number from 1 to " + MOST);
  }

  /**
   * Whether the items of all pages are to be counted.
   *
   * @throws Refusal if {@code count} is neither true nor false
   */
  boolean count() {
    if (count == null || count.equals("false")) {
      return false;
    }
    if (count.equals("true")) {
      return true;
    }
    throw Refusal.parameter("count", "must be true or false");
  }

  /**
   * What the request's cursor names; null where it has none.
   *
   * @param size how many strings the list's cursors hold
   * @throws Refusal if it is none of this list's
   */
  List<String> place(int size) {
    if (cursor == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
      if (parts.size() == size + 1 && parts.get(0).equals(binding())) {
        return parts.subList(1, parts.size());
      }
    } catch (IllegalArgumentException e) {
      throw badCursor();
    }
    throw badCursor();
  }

  /** The address of this page. */
  String self() {
    String query = uri.getRequestUri().getRawQuery();
    return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
  }

  /** The address of the page that goes on behind a place. */
  String next(List<String> place) {
    String text = binding() + SEPARATOR + String.join(SEPARATOR, place);
    String behind =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder next = new StringBuilder(uri.getRequestUri().getRawPath()).append('?');
    parameters("cursor")
        .forEach((name, values) -> values.forEach(value -> append(next, name, value)));
    return append(next, "cursor", behind).substring(0, next.length() - 1);
  }

  static Refusal badCursor() {
    return new Refusal(
        ProblemType.INVALID_CURSOR,
        "Take the cursor from 'next' of the page before, and keep that page's filters.");
  }

  /** A number of a cursor. */
  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw badCursor();
    }
  }

  /** An id of a cursor. */
  static UUID id(String text) {
    UUID id = PathIds.parse(text);
    if (id == null) {
      throw badCursor();
    }
    return id;
  }

  private String binding() {
    CRC32C crc = new CRC32C();
    String bound = uri.getRequestUri().getRawPath() + parameters(UNBOUND.toArray(String[]::new));
    crc.update(bound.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  private TreeMap<String, List<String>> parameters(String... without) {
    TreeMap<String, List<String>> parameters = new TreeMap<>(uri.getQueryParameters());
    parameters.keySet().removeAll(Set.of(without));
    return parameters;
  }

  private static StringBuilder append(StringBuilder query, String name, String value) {
    return query
        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
        .append('&');
  }
}
