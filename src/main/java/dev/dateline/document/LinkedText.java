package dev.dateline.document;

import dev.dateline.document.LinkedData.Thing;
import java.util.List;

/** The article's text as JSON-LD gives it, for pages whose elements hold none of it. */
final class LinkedText {
  /** Shorter ones are summaries. */
  private static final int SHORTEST = 400;

  /** A page's own text is better structured, unless it is this much shorter. */
  private static final double SHARE = 0.4;

  private LinkedText() {}

  /** The text to go by: that of the page, or the article body of its JSON-LD. */
  static String orElse(String text, List<Thing> things) {
    for (Thing thing : things) {
      String body = thing.isArticle() ? thing.get("articleBody") : null;
      if (body != null && body.length() >= SHORTEST && text.length() < SHARE * body.length()) {
        String plain = plain(body);
        if (text.length() < SHARE * plain.length()) {
          return plain;
        }
      }
    }
    return text;
  }

  private static String plain(String body) {
    if (body.indexOf('<') >= 0 || body.indexOf('&') >= 0) {
      return MainText.of(HtmlReader.parse("<article><pre>" + body + "</pre></article>"), null);
    }
    StringBuilder text = new StringBuilder(body.length());
    body.lines()
        .map(PlainText::oneLine)
        .filter(line -> !line.isEmpty())
        .forEach(line -> text.append(text.length() == 0 ? "" : "\n\n").append(line));
    return text.toString();
  }
}
