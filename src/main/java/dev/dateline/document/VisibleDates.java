package dev.dateline.document;

import dev.dateline.document.DateClue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Dates that a reader of the page would see, or that its elements carry: {@code <time>}, microdata,
 * bylines.
 *
 * <p>Each gets a score from its markup, the words before it and how near the headline it stands.
 */
final class VisibleDates implements NodeVisitor {
  private static final Pattern PUBLISHED_HINT =
      Pattern.compile(
          "(?i)publi(sh|c|e)|posted|pubdate|entry-date|post-?date|date-?(created|posted|published|line)|erscheinung");
  private static final Pattern MODIFIED_HINT = Pattern.compile("(?i)updat|modif|edited");
  private static final Pattern DATE_HINT =
      Pattern.compile(
          "(?i)(^|[\\s_\\-])\\w*(date|datum|fecha|datetime|timestamp|time|byline|posted|meta|pubdate|published|dateline|author|info|created|datetext|submitted|zeit|details|credits?)\\w*($|[\\s_\\-])");
  private static final Pattern PUBLISHED_WORDS =
      Pattern.compile(
          "(?iu)(published|posted|publication date|release date|released|first published|date posted|originally|veröffentlicht|erschienen|publiziert|erstellt|eingestellt|publié|paru|mis en ligne|publicado|publicada|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|dodano|publikováno|vydáno|közzétéve|publicat|опубликовано|опубліковано|публикувано|yayın\\w*|eklenme|dipublikasikan|objavljeno|datum|data|date|fecha|stand|vom|am|on|le|el|入力|게시|등록)[^\\p{L}]{0,6}$");
  private static final Pattern MODIFIED_WORDS =
      Pattern.compile(
          "(?iu)(updated?|modified|last (edited|changed|reviewed)|aktualisiert|bearbeitet|geändert|letzte änderung|mis à jour|màj|modifié|actualizado|actualizada|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|actualizat|обновлено|оновлено|güncelle\\w*|atualizado|수정)[^\\p{L}]{0,6}(on |am |le |el |at |em |il |vom )?[^\\p{L}]{0,4}$");

  private static final int LONGEST_LINE = 600;
  private static final int CONTEXT = 40;

  private record Seen(Kind kind, WrittenDate date, int score, int at) {}

  private final DateScanner scanner;
  private final List<Seen> seen = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private int asideDepth = -1;
  private int hiddenDepth = -1;
  private int textLength;
  private int headline = -1;

  VisibleDates(DateScanner scanner) {
    this.scanner = scanner;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      element(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == asideDepth) {
      asideDepth = -1;
    }
    if (depth == hiddenDepth) {
      hiddenDepth = -1;
    }
    if (node instanceof Element element && element.isBlock()) {
      before.append('\n');
    }
  }

  private void element(Element element, int depth) {
    String tag = element.normalName();
    if (hiddenDepth < 0 && (tag.equals("option") || tag.equals("noscript"))) {
      hiddenDepth = depth;
    }
    if (asideDepth < 0 && Hints.isAside(element)) {
      asideDepth = depth;
    }
    if (tag.equals("h1") && headline < 0 && asideDepth < 0) {
      headline = textLength;
    }
    String property = element.attr("itemprop").toLowerCase(java.util.Locale.ROOT);
    if (property.startsWith("date")) {
      for (String attribute : List.of("datetime", "content", "title")) {
        if (element.hasAttr(attribute)) {
          attribute(
              element.attr(attribute),
              property.contains("modified") ? Kind.MODIFIED : Kind.ITEMPROP,
              0);
          break;
        }
      }
    }
    if (tag.equals("time") && element.hasAttr("datetime")) {
      attribute(element.attr("datetime"), timeKind(element), 20);
    } else if (tag.equals("abbr") && element.hasAttr("title")) {
      attribute(element.attr("title"), timeKind(element), 10);
    } else if (element.hasAttr("data-time") || element.hasAttr("data-date")) {
      attribute(element.attr("data-time") + element.attr("data-date"), Kind.TIME_ELEMENT, 0);
    }
  }

  private Kind timeKind(Element element) {
    Element parent = element.parent();
    String hints =
        Hints.of(element)
            + " "
            + element.attr("itemprop")
            + " "
            + (parent == null ? "" : Hints.of(parent));
    if (MODIFIED_HINT.matcher(hints).find() || MODIFIED_WORDS.matcher(context()).find()) {
      return Kind.MODIFIED;
    }
    return element.hasAttr("pubdate") || PUBLISHED_HINT.matcher(hints).find()
        ? Kind.MARKED_PUBLISHED
        : Kind.TIME_ELEMENT;
  }

  private void attribute(String value, Kind kind, int bonus) {
    WrittenDate date = MetaDates.read(value, scanner);
    if (date != null) {
      seen.add(new Seen(kind, date, bonus + place(), textLength));
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    if (text.isBlank() || hiddenDepth >= 0) {
      return;
    }
    if (text.length() <= LONGEST_LINE) {
      dates(node, text);
    }
    textLength += text.strip().length();
    before.append(text.length() > CONTEXT ? text.substring(text.length() - CONTEXT) : text);
    if (before.length() > 10 * CONTEXT) {
      before.delete(0, before.length() - CONTEXT);
    }
  }

  private void dates(TextNode node, String text) {
    for (WrittenDate date : scanner.scan(text)) {
      String words = text.substring(Math.max(0, date.begin() - CONTEXT), date.begin());
      String led = words.isBlank() || date.begin() < CONTEXT ? context() + words : words;
      String hints = hints(node);
      int score = place();
      Kind kind;
      if (MODIFIED_WORDS.matcher(led).find() || MODIFIED_HINT.matcher(hints).find()) {
        kind = Kind.MODIFIED;
      } else if (PUBLISHED_WORDS.matcher(led).find() && text.length() < 200) {
        kind = Kind.WORDED_PUBLISHED;
      } else if (PUBLISHED_HINT.matcher(hints).find()) {
        kind = Kind.MARKED_PUBLISHED;
      } else if (DATE_HINT.matcher(hints).find() && text.length() < 200) {
        kind = Kind.BYLINE;
      } else {
        kind = Kind.DATELINE;
        score -= text.length() > 80 ? 40 : 0;
      }
      seen.add(new Seen(kind, date, score, textLength));
    }
  }

  private static String hints(TextNode node) {
    StringBuilder hints = new StringBuilder();
    Element element = node.parent();
    for (int up = 0; element != null && up < 3; up++, element = element.parent()) {
      hints.append(Hints.of(element)).append(' ').append(element.attr("itemprop")).append(' ');
    }
    return hints.toString();
  }

  private String context() {
    return before.substring(Math.max(0, before.length() - CONTEXT));
  }

  private int place() {
    return asideDepth >= 0 ? -60 : 0;
  }

  /** The best clue, or null. */
  DateClue best() {
    return seen.stream()
        .filter(s -> score(s) > 0)
        .max(Comparator.comparingInt(this::score).thenComparing(s -> -s.at))
        .map(s -> new DateClue(s.kind, s.date))
        .orElse(null);
  }

  private int score(Seen s) {
    int kind =
        switch (s.kind) {
          case ITEMPROP -> 110;
          case MARKED_PUBLISHED -> 90;
          case WORDED_PUBLISHED -> 90;
          case BYLINE -> 70;
          case TIME_ELEMENT -> 60;
          case MODIFIED -> 45;
          default -> 30;
        };
    int near = 0;
    if (headline >= 0) {
      int distance = s.at - headline;
      near = distance >= -150 && distance < 400 ? 25 : distance < -150 ? -10 : 0;
    } else {
      near = s.at < 1500 ? 5 : 0;
    }
    return kind + s.score + near;
  }
}
