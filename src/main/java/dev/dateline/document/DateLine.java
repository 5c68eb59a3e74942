package dev.dateline.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a line that says when a text was published from one that tells of a date. */
final class DateLine {
  private static final Set<String> DAY_NAMES = dayNames();

  /** Words that stand around the date in such lines, and say nothing else. */
  private static final Set<String> FILLERS =
      Set.of(
          "on",
          "at",
          "the",
          "time",
          "page",
          "last",
          "date",
          "uk",
          "us",
          "local",
          "noon",
          "midnight",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "est",
          "edt",
          "cst",
          "cdt",
          "mst",
          "mdt",
          "pst",
          "pdt",
          "et",
          "ct",
          "mt",
          "pt",
          "gmt",
          "utc",
          "bst",
          "ist",
          "cet",
          "cest",
          "hrs",
          "hours",
          "min",
          "read",
          "uhr",
          "um",
          "vom",
          "den",
          "le",
          "à",
          "el",
          "las",
          "il",
          "alle",
          "ore",
          "kl",
          "klo",
          "om",
          "em",
          "às",
          "h",
          "print",
          "edition",
          "for",
          "immediate",
          "release");

  private static final Set<String> PUBLISHED =
      Set.of(
          "published",
          "posted",
          "issued",
          "filed",
          "dated",
          "released",
          "first",
          "publication",
          "veröffentlicht",
          "erschienen",
          "datum",
          "publié",
          "paru",
          "publicado",
          "publicada",
          "fecha",
          "pubblicato",
          "data",
          "gepubliceerd",
          "publicerad",
          "publisert",
          "udgivet",
          "julkaistu",
          "opublikowano",
          "опубликовано",
          "created",
          "submitted",
          "de",
          "publicación");

  private static final Set<String> UPDATED =
      Set.of(
          "updated",
          "update",
          "modified",
          "revised",
          "aktualisiert",
          "stand",
          "mis",
          "jour",
          "actualizado",
          "aggiornato",
          "bijgewerkt",
          "uppdaterad",
          "atualizado");

  /** "By Jane Doe", in the languages of the larger agencies. */
  private static final Pattern AUTHOR =
      Pattern.compile("(?u)(by|By|BY|Von|von|Par|Por|Di|Door|Av|Af) \\p{Lu}[^.!?]{2,60}");

  /** Two initials or a title may hold a full stop; a sentence is longer and ends with one. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!?]$");

  /** What a line is. */
  enum Kind {
    PUBLISHED,
    UPDATED,
    OTHER
  }

  private DateLine() {}

  /**
   * What a line is that holds these dates.
   *
   * @param line one line of text
   * @param dates the full dates in it, at least one
   */
  static Kind kind(String line, List<WrittenDate> dates) {
    WrittenDate first = dates.get(0);
    String before = line.substring(0, first.begin());
    if (AUTHOR.matcher(before).matches() && !SENTENCE_END.matcher(line).find()) {
      return Kind.PUBLISHED;
    }
    boolean updated = false;
    int position = 0;
    for (WrittenDate date : dates) {
      Kind kind = words(line.substring(position, date.begin()));
      if (kind == Kind.OTHER) {
        return Kind.OTHER;
      }
      updated |= position == 0 && kind == Kind.UPDATED;
      position = date.end();
    }
    Kind rest = words(line.substring(position));
    if (rest == Kind.OTHER && !line.startsWith("|", position + 1)) {
      return Kind.OTHER;
    }
    return updated || rest == Kind.UPDATED && dates.size() == 1 && clockFollows(line, position)
        ? Kind.UPDATED
        : Kind.PUBLISHED;
  }

  /** "13 May 2022 Last updated at 18:02": the clock is that of the update, the day of both. */
  private static boolean clockFollows(String line, int position) {
    return line.length() - position < 8;
  }

  private static Kind words(String text) {
    Lexemes lexemes = new Lexemes(text);
    Kind kind = Kind.PUBLISHED;
    for (int i = 0; i < lexemes.size(); i++) {
      if (!lexemes.isWord(i)) {
        if (lexemes.digits(i) > 2) {
          return Kind.OTHER;
        }
        continue;
      }
      String word = lexemes.text(i).toLowerCase(Locale.ROOT);
      if (UPDATED.contains(word)) {
        kind = Kind.UPDATED;
      } else if (!FILLERS.contains(word)
          && !PUBLISHED.contains(word)
          && !DAY_NAMES.contains(MonthNames.fold(word))) {
        return Kind.OTHER;
      }
    }
    return kind;
  }

  /** Whether these words speak of publication. */
  static boolean saysPublished(String text) {
    Lexemes lexemes = new Lexemes(text);
    for (int i = 0; i < lexemes.size(); i++) {
      String word = lexemes.isWord(i) ? lexemes.text(i).toLowerCase(Locale.ROOT) : "";
      if (word.length() > 4 && PUBLISHED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> dayNames() {
    Set<String> names = new HashSet<>();
    try (InputStream in = DateLine.class.getResourceAsStream("weekdays.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          Collections.addAll(names, line.split("\t")[1].split("\\|"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(names);
  }
}
