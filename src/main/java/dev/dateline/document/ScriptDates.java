package dev.dateline.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Publication dates in the data that pages built by scripts carry along. */
final class ScriptDates {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)\\\\?[\"'](datePublished|date_?published|published_?(at|date|time|on)|(article)?publi(sh|cation)_?(date|time)|pub_?date|first_?published(_?at)?|created_?at|date_?created)\\\\?[\"']\\s{0,4}[:,]\\s{0,4}\\\\?[\"']([0-9]{4}-[0-9]{2}-[0-9]{2}[^\"'\\\\]{0,20})");

  private ScriptDates() {}

  /** The first such date, or null. */
  static WrittenDate find(Document page, DateScanner scanner) {
    for (Element script : page.getElementsByTag("script")) {
      Matcher field = FIELD.matcher(script.data());
      if (field.find()) {
        return MetaDates.read(field.group(7), scanner);
      }
    }
    return null;
  }
}
