package dev.dateline.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the months in the languages that pages are written in.
 *
 * <p>A data file of our own rather than the JDK's CLDR: that one differs between Java releases, and
 * a date must not change with the runtime.
 */
final class MonthNames {
  private static final int LONGEST = 24;
  private static final MonthNames ANY = load();

  private final Map<String, Integer> all;
  private final Map<String, Map<String, Integer>> byLanguage;
  private final Map<String, Integer> own;

  private MonthNames(
      Map<String, Integer> all,
      Map<String, Map<String, Integer>> byLanguage,
      Map<String, Integer> own) {
    this.all = all;
    this.byLanguage = byLanguage;
    this.own = own;
  }

  /**
   * The names as a page in this language uses them: its own first, then all others.
   *
   * @param language BCP 47 tag, or null
   */
  static MonthNames of(String language) {
    String primary = language == null ? "" : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    Map<String, Integer> own = ANY.byLanguage.get(primary);
    return own == null ? ANY : new MonthNames(ANY.all, ANY.byLanguage, own);
  }

  /** The month (1 to 12) of this name, or 0. */
  int month(String word) {
    if (word.length() > LONGEST || word.length() < 2) {
      return 0;
    }
    String folded = fold(word);
    Integer month = own.get(folded);
    return month != null ? month : all.getOrDefault(folded, 0);
  }

  /** Lower case without diacritics: "FÉVRIER" and "fevrier" are the same month. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 0x80);
    if (ascii) {
      return lower;
    }
    StringBuilder kept = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> kept.appendCodePoint(c == 'ı' ? 'i' : c));
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static MonthNames load() {
    Map<String, Integer> all = new HashMap<>();
    Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
    try (InputStream in = MonthNames.class.getResourceAsStream("months.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t");
        Map<String, Integer> own = new HashMap<>();
        for (int month = 1; month < cells.length; month++) {
          for (String name : cells[month].split("\\|")) {
            own.put(name, month);
            all.putIfAbsent(name, month);
          }
        }
        byLanguage.put(cells[0], Map.copyOf(own));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MonthNames(Map.copyOf(all), Map.copyOf(byLanguage), Map.of());
  }
}
