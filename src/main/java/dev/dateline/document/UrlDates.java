package dev.dateline.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in addresses, such as /2022/05/13/, /2022-05-13-title and /20220513/. */
final class UrlDates {
  private static final Pattern FULL =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})(?:/|-|_|\\.|)(0[1-9]|1[0-2]|(?<=[/\\-_.])[1-9])(?:/|-|_|\\.|)(0[1-9]|[12][0-9]|3[01]|(?<=[/\\-_.])[1-9])(?![0-9])");
  private static final Pattern NAMED =
      Pattern.compile("/((?:19|20)[0-9]{2})/([a-z]{3,9})/([0-9]{1,2})/");

  private UrlDates() {}

  /** The date that an address names, or null. */
  static WrittenDate find(String url, DateScanner scanner) {
    if (url == null || url.length() > 2_000) {
      return null;
    }
    Matcher full = FULL.matcher(url);
    while (full.find()) {
      List<WrittenDate> dates =
          scanner.scan(full.group(1) + "-" + full.group(2) + "-" + full.group(3));
      if (dates.size() == 1) {
        return dates.get(0);
      }
    }
    Matcher named = NAMED.matcher(url.toLowerCase(Locale.ROOT));
    if (named.find()) {
      List<WrittenDate> dates =
          scanner.scan(named.group(3) + " " + named.group(2) + " " + named.group(1));
      return dates.size() == 1 ? dates.get(0) : null;
    }
    return null;
  }

  /** The host of an address in lower case, or null. */
  static String host(String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
