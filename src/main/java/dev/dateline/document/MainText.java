package dev.dateline.document;

import org.jsoup.nodes.Document;

/** simple form first */
final class MainText {
  private MainText() {}

  static String of(Document page) {
    StringBuilder text = new StringBuilder();
    for (var p : page.select("p")) {
      String line = PlainText.oneLine(p.text());
      if (line.length() > 0) {
        text.append(text.length() > 0 ? "\n\n" : "").append(line);
      }
    }
    return text.toString();
  }
}
