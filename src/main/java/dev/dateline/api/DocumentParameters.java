package dev.dateline.api;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a document whose text is the body of the request. */
public class DocumentParameters {

  static final List<String> NAMES =
      List.of("id", "title", "url", "publisher", "publishedAt", "language");

  @QueryParam("id")
  String id;

  @QueryParam("title")
  String title;

  @QueryParam("url")
  String url;

  @QueryParam("publisher")
  String publisher;

  @QueryParam("publishedAt")
  String publishedAt;

  @QueryParam("language")
  String language;

  /** Those that the request has, by name. */
  Map<String, String> given() {
    Map<String, String> given = new TreeMap<>();
    List<String> values = Arrays.asList(id, title, url, publisher, publishedAt, language);
    for (int i = 0; i < NAMES.size(); i++) {
      if (values.get(i) != null) {
        given.put(NAMES.get(i), values.get(i));
      }
    }
    return given;
  }
}
