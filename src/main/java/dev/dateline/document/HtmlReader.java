package dev.dateline.document;

import dev.dateline.document.LinkedData.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a web page: its main text without navigation and the like, its title, publisher, language,
 * and when it was published.
 *
 * <p>Immutable, thread-safe, reads no clock and fetches nothing. It never throws on any input; time
 * grows linearly with the length. Nesting beyond {@value #DEEPEST} is flattened by the parser, so
 * no input exhausts the stack.
 */
public final class HtmlReader {
  /** Real pages stay below 50. */
  private static final int DEEPEST = 128;

  private final PublicationDates dates = new PublicationDates();

  /**
   * Reads a page.
   *
   * @param html the page's source, never null
   * @param url where it was found (dates in its path count), or null
   */
  public HtmlPage read(String html, String url) {
    Document page = parse(html);
    List<Thing> things = linkedData(page);
    PageFacts facts = new PageFacts(page, things);
    String canonical = facts.canonical();
    String address = url != null ? url : canonical;
    String language = facts.language();
    DateScanner scanner = DateStyle.scanner(language, address);
    String text = LinkedText.orElse(MainText.of(page, facts.title()), things);
    PublicationDate published = PageDates.find(page, things, address, facts.title(), scanner);
    if (!published.isKnown()) {
      published = dates.find(text, language);
    }
    return new HtmlPage(
        facts.title(),
        facts.publisher(),
        canonical != null ? canonical : url,
        language,
        published,
        text);
  }

  static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
  }

  static List<Thing> linkedData(Document page) {
    List<Thing> things = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        things.addAll(LinkedData.read(script.data()));
      }
    }
    return things;
  }
}
