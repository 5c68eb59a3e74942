package dev.dateline.document;

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

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(published|posted|first published|publication date|released?|release date|date|issued|filed|dated|created|veröffentlicht|erschienen|datum|publié|paru|date de publication|publicado|publicada|fecha|pubblicato|data|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowano|опубликовано)\\W{0,3}(on|at|am|le|el|il|em|op|dnia)?\\W{0,3}(\\p{L}{2,12}\\W{1,2})?");
  private static final Pattern UPDATE_LABEL =
      Pattern.compile(
          "(?iu)(last )?(updated?|modified|revised|aktualisiert|mis à jour|actualizado|aggiornato)\\W{0,3}(on|at|am|le|el|il)?\\W{0,3}(\\p{L}{2,12}\\W{1,2})?");

  /** A place in capitals, perhaps with a state and an agency: "SIOUX FALLS, S.D. (AP) — ". */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{M} .'’\\-]{1,40}(,\\s?[\\p{L}. ]{2,20})?\\s?(\\([^()]{2,30}\\))?[\\s,:—–\\-/]{0,4}");

  private static final Pattern WEEKDAY = Pattern.compile("(?u)\\p{L}{2,12}\\.?,?\\s?");
  private static final Pattern AFTER_DATELINE =
      Pattern.compile(
          "(?s)\\s?(\\([^()]{2,40}\\))?\\s?[—–:/]|\\s?(\\([^()]{2,40}\\))?\\s?-{1,2}\\s");

  /**
   * When a text says that it was published.
   *
   * @param text any plain text, not null
   * @param language BCP 47 tag of the text, or null
   * @return a date with {@link PublicationDate.Source#TEXT}, or {@link PublicationDate#unknown()}
   */
  public PublicationDate find(String text, String language) {
    DateScanner scanner = DateStyle.scanner(language, null);
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    PublicationDate update = PublicationDate.unknown();
    for (int i = 0; i < lines.size(); i++) {
      boolean top = i < TOP_LINES;
      if (!top && i < lines.size() - END_LINES) {
        i = lines.size() - END_LINES;
      }
      String line = lines.get(i);
      List<WrittenDate> dates =
          scanner.scan(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
      if (dates.isEmpty()) {
        continue;
      }
      WrittenDate date = dates.get(0);
      String before = line.substring(0, date.begin());
      String after = line.substring(date.end());
      if (LABEL.matcher(before).matches() && after.length() < 80) {
        return date.as(PublicationDate.Source.TEXT);
      }
      if (UPDATE_LABEL.matcher(before).matches() && after.length() < 80 && !update.isKnown()) {
        update = date.as(PublicationDate.Source.TEXT);
      }
      if (top && (isDateLine(before, after) || isDateline(before, after))) {
        return date.as(PublicationDate.Source.TEXT);
      }
    }
    return update;
  }

  /** Nothing but the date, its weekday and a bit of clock or agency around it. */
  private static boolean isDateLine(String before, String after) {
    return (before.isEmpty() || WEEKDAY.matcher(before).matches()) && after.length() <= 12;
  }

  private static boolean isDateline(String before, String after) {
    return PLACE.matcher(before).matches()
        && (after.isEmpty() || AFTER_DATELINE.matcher(after).lookingAt());
  }
}
