package dev.dateline.document;

import dev.dateline.document.DateClue.Kind;
import dev.dateline.document.LinkedData.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds when a page was published, by all that its markup and its reader's view say. */
final class PageDates {
  private final DateScanner scanner;
  private final List<DateClue> clues = new ArrayList<>();

  private PageDates(DateScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * @param page the parsed page
   * @param things what its JSON-LD describes
   * @param url its address, or null
   * @param title its title, or null
   * @param scanner reads dates as this page writes them
   */
  static PublicationDate find(
      Document page, List<Thing> things, String url, String title, DateScanner scanner) {
    return DateVote.choose(clues(page, things, url, title, scanner));
  }

  static List<DateClue> clues(
      Document page, List<Thing> things, String url, String title, DateScanner scanner) {
    PageDates dates = new PageDates(scanner);
    dates.linkedData(things);
    dates.meta(page);
    dates.add(Kind.URL, UrlDates.find(url, scanner));
    VisibleDates visible = new VisibleDates(scanner, Headline.of(page, title));
    page.body().traverse(visible);
    dates.clues.addAll(visible.clues());
    if (dates.clues.isEmpty()) {
      dates.add(Kind.SCRIPT, ScriptDates.find(page, scanner));
    }
    return dates.clues;
  }

  private void linkedData(List<Thing> things) {
    for (Thing thing : things) {
      Kind kind = thing.isArticle() && thing.isMain() ? Kind.LINKED_ARTICLE : Kind.LINKED_OTHER;
      for (String field : List.of("datePublished", "dateCreated", "uploadDate")) {
        if (thing.get(field) != null) {
          add(kind, MetaDates.read(thing.get(field), scanner));
          break;
        }
      }
      if (thing.isMain() && thing.get("dateModified") != null) {
        add(Kind.MODIFIED, MetaDates.read(thing.get("dateModified"), scanner));
      }
    }
  }

  private void meta(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.attr("property") + meta.attr("name") + meta.attr("itemprop");
      if (name.isEmpty() || name.length() > 60) {
        name = meta.attr("http-equiv");
      }
      Kind kind = name.length() > 60 ? null : MetaDates.kind(name);
      if (kind != null) {
        add(kind, MetaDates.read(meta.attr("content"), scanner));
      }
      if (name.equals("og:image")) {
        add(Kind.PICTURE, UrlDates.find(meta.attr("content"), scanner));
      }
    }
  }

  private void add(Kind kind, WrittenDate date) {
    if (date != null) {
      clues.add(DateClue.of(kind, date));
    }
  }
}
