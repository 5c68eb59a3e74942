package dev.dateline.document;

import dev.dateline.document.LinkedData.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title, publisher, address and language of a page. */
final class PageFacts {
  private static final int LONGEST = 500;

  private final Document page;
  private final List<Thing> things;
  private final Map<String, String> meta = new HashMap<>();

  PageFacts(Document page, List<Thing> things) {
    this.page = page;
    this.things = things;
    for (Element element : page.getElementsByTag("meta")) {
      String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
      meta.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content"));
    }
  }

  String title() {
    Element h1 = page.selectFirst("h1");
    String title =
        first(
            meta.get("og:title"),
            linked("headline"),
            meta.get("twitter:title"),
            h1 == null ? null : h1.text(),
            page.title());
    return title == null ? null : withoutSite(title, publisher());
  }

  /** Without the name of the site that many pages put behind their headline. */
  private static String withoutSite(String title, String site) {
    if (site == null || site.length() + 3 >= title.length() || !title.endsWith(site)) {
      return title;
    }
    String rest = title.substring(0, title.length() - site.length()).stripTrailing();
    boolean separated = "|-–—:•·»".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    String headline = rest.substring(0, rest.length() - 1).stripTrailing();
    return separated && !headline.isEmpty() ? headline : title;
  }

  String publisher() {
    for (Thing thing : things) {
      if ("publisher".equals(thing.role()) && thing.get("name") != null) {
        return first(thing.get("name"));
      }
    }
    return first(
        meta.get("og:site_name"),
        meta.get("application-name"),
        meta.get("dc.publisher"),
        meta.get("publisher"));
  }

  /** The address that the page gives itself, if it is an absolute one. */
  String canonical() {
    Element link = page.selectFirst("link[rel=canonical]");
    return absolute(link == null ? null : link.attr("href"), meta.get("og:url"));
  }

  String language() {
    Element html = page.selectFirst("html");
    return tag(
        html == null ? null : html.attr("lang"),
        html == null ? null : html.attr("xml:lang"),
        meta.get("content-language"),
        meta.get("language"),
        meta.get("og:locale"),
        linked("inLanguage"));
  }

  private String linked(String field) {
    for (Thing thing : things) {
      if (thing.isArticle() && thing.isMain() && thing.get(field) != null) {
        return thing.get(field);
      }
    }
    return null;
  }

  private static String first(String... values) {
    for (String value : values) {
      String plain = value == null ? "" : PlainText.oneLine(value);
      if (!plain.isEmpty()) {
        return plain.length() > LONGEST
            ? plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST)))
            : plain;
      }
    }
    return null;
  }

  private static String absolute(String... values) {
    for (String value : values) {
      if (value != null && value.length() < 2_000 && UrlDates.host(value.strip()) != null) {
        return value.strip();
      }
    }
    return null;
  }

  private static String tag(String... values) {
    for (String value : values) {
      String tag = value == null ? "" : value.strip().replace('_', '-');
      if (tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
        return Locale.forLanguageTag(tag).toLanguageTag();
      }
    }
    return null;
  }
}
