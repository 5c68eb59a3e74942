package dev.dateline.document;

import dev.dateline.document.DateClue.Kind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the names of metadata fields say about the dates that they hold. */
final class MetaDates {
  /** Names are compared without case, dots, dashes, colons and underscores. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "publi(sh|c)|pubdate|pubtime|issued|posted|releasedate|sailthrudate|onlinedate|citationdate|firstpub|creationdate|datecreated|created");

  private static final Pattern MODIFIED =
      Pattern.compile("modif|updat|revis|lastmod|changed|reviewed");
  private static final Pattern OTHER =
      Pattern.compile(
          "expir|valid|upload|embargo|available|publisher|image|event|start|end(date|time)");
  private static final Pattern DATE =
      Pattern.compile(
          "date|dc(terms)?date|(article|ob|outbrain|prism|meta|news|post|content|web|bt:)?(date|datetime|timestamp|time)");

  private MetaDates() {}

  /** What a date in a meta element of this name is, or null where it isn't one of the page. */
  static Kind kind(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[._:\\-]", "");
    if (OTHER.matcher(plain).find() && !plain.contains("publicationdate")) {
      return null;
    }
    if (MODIFIED.matcher(plain).find()) {
      return Kind.MODIFIED;
    }
    if (PUBLISHED.matcher(plain).find()) {
      return Kind.META_PUBLISHED;
    }
    return DATE.matcher(plain).matches() ? Kind.META_DATE : null;
  }

  /**
   * The date that a metadata value holds: in any written form, or as seconds or milliseconds since
   * 1970.
   *
   * @return null where it holds none
   */
  static WrittenDate read(String value, DateScanner scanner) {
    String text = value.strip();
    if (text.length() > 100) {
      return null;
    }
    if (text.matches("1[0-9]{9}([0-9]{3})?")) {
      long number = Long.parseLong(text);
      LocalDateTime moment =
          LocalDateTime.ofInstant(
              text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number),
              ZoneOffset.UTC);
      return new WrittenDate(
          0,
          text.length(),
          moment.toLocalDate(),
          moment.toLocalTime().withNano(0),
          ZoneOffset.UTC,
          true);
    }
    List<WrittenDate> dates = scanner.scan(text);
    return dates.isEmpty() ? null : dates.get(0);
  }
}
