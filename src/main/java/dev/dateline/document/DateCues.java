package dev.dateline.document;

import java.util.regex.Pattern;

/** Words and names by which pages mark their dates: language knowledge as data. */
final class DateCues {
  private static final Pattern PUBLISHED_NAME =
      Pattern.compile(
          "publi(sh|c|e)|posted|pubdate|entry-date|post-?date|date-?(created|posted|published|line)|erscheinung");
  private static final Pattern MODIFIED_NAME = Pattern.compile("updat|modif|edited");
  private static final Pattern DATE_NAME =
      Pattern.compile(
          "date|datum|fecha|time|byline|posted|meta|publi|author|info|created|submitted|zeit|detail|credit|artikel-?kopf|article-?head");

  private static final String LINK =
      "[^\\p{L}]{0,6}((on|at|am|le|el|em|il|den|dnia|op|vom)\\b)?[^\\p{L}]{0,4}(\\p{L}{2,12}\\b[,.]? ?)?$";

  private static final Pattern PUBLISHED_WORDS =
      Pattern.compile(
          "(?iu)(published|posted|publication date|release date|released|first published|date posted|veröffentlicht|erschienen|publiziert|erstellt|eingestellt|publié|paru|mis en ligne|publicado|publicada|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|dodano|publikováno|vydáno|közzétéve|publicat|опубликовано|опубліковано|публикувано|yayınlan\\w*|eklenme|dipublikasikan|objavljeno|入力|게시|등록|نشر\\w*)"
              + LINK);

  /** Words that stand before any date; they count only in short lines. */
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "(?iu)(^|[^\\p{L}])(datum|date|fecha|data|stand|vom|am|on|le|el|дата)[^\\p{L}]{0,4}$");

  private static final Pattern MODIFIED_WORDS =
      Pattern.compile(
          "(?iu)(updated?|modified|last (edited|changed|reviewed)|aktualisiert|bearbeitet|geändert|änderung|mis à jour|màj|modifié|actualizado|actualizada|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|actualizat|обновлено|оновлено|güncelle\\w*|atualizado|수정)"
              + LINK);

  private DateCues() {}

  /** Whether class and id say that an element holds a publication date. */
  static boolean namesPublished(String hints) {
    return PUBLISHED_NAME.matcher(hints).find();
  }

  static boolean namesModified(String hints) {
    return MODIFIED_NAME.matcher(hints).find();
  }

  static boolean namesDate(String hints) {
    return DATE_NAME.matcher(hints).find();
  }

  /** Whether the words right before a date say that it is the publication date. */
  static boolean saysPublished(String before) {
    return PUBLISHED_WORDS.matcher(before).find();
  }

  static boolean saysModified(String before) {
    return MODIFIED_WORDS.matcher(before).find();
  }

  /** Whether the words right before a date say that it is some date. */
  static boolean saysDate(String before) {
    return DATE_WORDS.matcher(before).find();
  }
}
