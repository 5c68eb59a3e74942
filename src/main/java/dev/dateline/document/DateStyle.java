package dev.dateline.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a page writes its dates, as far as its language and address tell. */
final class DateStyle {
  private static final Pattern COUNTRY_HOST = Pattern.compile("\\.([a-z]{2})$");

  private DateStyle() {}

  /**
   * The scanner for a page.
   *
   * @param language BCP 47 tag, or null
   * @param url its address, or null
   */
  static DateScanner scanner(String language, String url) {
    return new DateScanner(MonthNames.of(language), monthFirst(language, url));
  }

  /** Only the United States write the month first; English elsewhere doesn't. */
  private static boolean monthFirst(String language, String url) {
    String tag = language == null ? "en" : language.toLowerCase(Locale.ROOT).replace('_', '-');
    if (tag.equals("en-us")) {
      return true;
    }
    if (!tag.equals("en")) {
      return false;
    }
    String host = UrlDates.host(url);
    return host == null || !COUNTRY_HOST.matcher(host).find() || host.endsWith(".us");
  }
}
