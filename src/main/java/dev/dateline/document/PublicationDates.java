package dev.dateline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds when a plain text was published, where it says so itself: "Published: May 13, 2022", a date
 * line at its top, a dateline such as "LONDON, March 4, 2022 —".
 *
 * <p>Careful rather than complete: a date that the story is about must not become the day that
 * "yesterday" is counted from. Only full dates count, and only at the top, or in a line at the end
 * that says that it is about publication. Immutable, thread-safe, uses no clock.
 */
public final class PublicationDates {
  private static final int TOP_LINES = 6;
  private static final int END_LINES = 4;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_DATE_LINE = 120;

  /** A place in capitals, perhaps with a state and an agency: "SIOUX FALLS, S.D. (AP) — ". */
  private static final Pattern CAPITAL_PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{M} .'’/\\\\\\-]{1,40}(,\\s?[\\p{L}. ]{2,20})?\\s?(\\([^()]{2,30}\\))?[\\s,:—–\\-/|]{0,4}");

  /** A place in ordinary writing; what follows must then show that it is a dateline. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’\\-]{1,20}( \\p{Lu}[\\p{L}\\p{M}.'’\\-]{0,20}){0,3}(, ?\\p{Lu}[\\p{L}. ]{1,20})?[\\s,]{0,3}(\\([^()]{2,30}\\))?[\\s,:—–\\-/|]{0,4}");

  private static final String AGENCY = "(\\([^()]{2,40}\\)|/[\\p{L} ]{3,30}/)";

  private static final Pattern AFTER_CAPITALS =
      Pattern.compile("\\s{0,2}" + AGENCY + "?\\s{0,2}([—–:/]|-{1,2}\\s)");

  private static final Pattern AFTER_PLACE = Pattern.compile("\\s{0,2}(" + AGENCY + "|[—–]\\s|--)");

  /** "PORT ARLE | Fri May 13, 2022 6:02 pm GMT", wherever the headline before it ends. */
  private static final Pattern WIRE_HEADER =
      Pattern.compile("(?s).{0,200}\\p{Lu}{3,}[^|]{0,30} ?\\| ?(\\p{L}{3,9},? )?");

  private static final Pattern AFTER_NUMERIC = Pattern.compile("\\s{0,2}[—–\\-|:]\\s.{20}");

  /**
   * When a text says that it was published.
   *
   * @param text any plain text, not null
   * @param language BCP 47 tag of the text, or null
   * @return a date with {@link PublicationDate.Source#TEXT}, or {@link PublicationDate#unknown()}
   */
  public PublicationDate find(String text, String language) {
    DateScanner scanner = DateStyle.scanner(language, null);
    List<String> lines = topAndEnd(text);
    PublicationDate update = PublicationDate.unknown();
    for (int i = 0; i < lines.size(); i++) {
      boolean top = i < TOP_LINES;
      String line = lines.get(i);
      String opening = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
      List<WrittenDate> dates = scanner.scan(opening);
      if (dates.isEmpty()) {
        continue;
      }
      WrittenDate date = dates.get(0);
      DateLine.Kind kind =
          line.length() <= LONGEST_DATE_LINE ? DateLine.kind(line, dates) : DateLine.Kind.OTHER;
      boolean bare = !DateLine.saysPublished(line.substring(0, date.begin()));
      if (kind == DateLine.Kind.PUBLISHED && (top || !bare) || top && isDateline(opening, date)) {
        return date.as(PublicationDate.Source.TEXT);
      }
      if (kind == DateLine.Kind.UPDATED && !update.isKnown()) {
        update = date.as(PublicationDate.Source.TEXT);
      }
    }
    return update;
  }

  private static boolean isDateline(String line, WrittenDate date) {
    String before = line.substring(0, date.begin());
    String after = line.substring(date.end());
    if (before.isEmpty()) {
      return Character.isDigit(line.charAt(0))
          && AFTER_NUMERIC.matcher(after).lookingAt()
          && !line.substring(0, date.end()).chars().anyMatch(Character::isLetter);
    }
    if (CAPITAL_PLACE.matcher(before).matches()
        && (after.isBlank() || AFTER_CAPITALS.matcher(after).lookingAt())) {
      return true;
    }
    return PLACE.matcher(before).matches() && AFTER_PLACE.matcher(after).lookingAt()
        || date.time() != null && WIRE_HEADER.matcher(before).matches();
  }

  /** The first and the last lines that aren't blank; the lines between are never looked at. */
  private static List<String> topAndEnd(String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length() && lines.size() < TOP_LINES) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String line = text.substring(begin, end).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      begin = end + 1;
    }
    List<String> last = new ArrayList<>();
    int end = text.length();
    while (end > begin && last.size() < END_LINES) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      String line = text.substring(Math.max(start, begin), end).strip();
      if (!line.isEmpty()) {
        last.add(0, line);
      }
      end = start - 1;
    }
    lines.addAll(last);
    return lines;
  }
}
