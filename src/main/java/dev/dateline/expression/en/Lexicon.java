package dev.dateline.expression.en;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that English time expressions are made of, read once from {@code lexicon.tsv}. Looking
 * a stretch of text up allocates nothing: an open-addressing table, hashed over ASCII lower case.
 */
final class Lexicon {

  static final Lexicon ENGLISH = load("lexicon.tsv");

  private static final int LONGEST = 16;

  private final Word[] words;
  private final String[] spellings;
  private final Word[] table;
  private final int mask;

  private Lexicon(Map<String, Word> words) {
    this.words = new Word[Math.toIntExact(words.values().stream().distinct().count())];
    words.values().forEach(word -> this.words[word.index()] = word);
    int size = Integer.highestOneBit(words.size() * 4) * 2;
    spellings = new String[size];
    table = new Word[size];
    mask = size - 1;
    words.forEach(
        (spelling, word) -> {
          int at = spread(hash(spelling, 0, spelling.length())) & mask;
          while (table[at] != null) {
            at = (at + 1) & mask;
          }
          spellings[at] = spelling;
          table[at] = word;
        });
  }

  private static Lexicon load(String name) {
    Map<String, EnumMap<Kind, String>> entries = new HashMap<>();
    Map<String, String> same = new HashMap<>();
    for (String[] cells : Tables.rows(name)) {
      if (cells[0].equals("SAME")) {
        for (String spelling : cells[2].split(" ")) {
          same.put(spelling, cells[1]);
        }
        continue;
      }
      Kind kind = Kind.valueOf(cells[0]);
      for (String form : cells[2].split(" ")) {
        entries.computeIfAbsent(form, f -> new EnumMap<>(Kind.class)).put(kind, cells[1]);
      }
    }
    for (String[] cells : Tables.rows("holidays.tsv")) {
      for (String spelling : cells[1].split("\\|")) {
        String first = spelling.split("[ -]")[0].replaceAll("[^a-z]", "");
        entries.computeIfAbsent(first, f -> new EnumMap<>(Kind.class)).put(Kind.HOLIDAY, "0");
        if (spelling.startsWith(first.substring(0, first.length() - 1) + "'")) {
          // "valentine's" is read as "valentine" and a possessive.
          entries
              .computeIfAbsent(
                  first.substring(0, first.length() - 1), f -> new EnumMap<>(Kind.class))
              .put(Kind.HOLIDAY, "0");
        }
      }
    }
    Map<String, Word> words = new TreeMap<>();
    entries.forEach(
        (form, kinds) -> {
          String[] values = new String[Kind.values().length];
          long bits = 0;
          for (Map.Entry<Kind, String> kind : kinds.entrySet()) {
            values[kind.getKey().ordinal()] = kind.getValue();
            bits |= kind.getKey().bit();
          }
          words.put(form, new Word(form.intern(), words.size(), bits, values));
        });
    same.forEach((spelling, meant) -> words.put(spelling, words.get(meant)));
    return new Lexicon(words);
  }

  /** By their index. */
  List<Word> words() {
    return List.of(words);
  }

  /** The entry for these characters, whatever their case, or null. */
  Word find(String text, int begin, int end) {
    return find(text, begin, end, hash(text, begin, end));
  }

  /** The same where the caller has gathered their {@link #hash(int, char)} on its way. */
  Word find(String text, int begin, int end, int hash) {
    int length = end - begin;
    if (length > LONGEST || length == 0) {
      return null;
    }
    for (int at = spread(hash) & mask; table[at] != null; at = (at + 1) & mask) {
      if (same(spellings[at], text, begin, length)) {
        return table[at];
      }
    }
    return null;
  }

  private static int hash(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of some characters, from 0, and one more; upper and lower case alike. */
  static int hash(int hash, char next) {
    return hash * 31 + lower(next);
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String form, String text, int begin, int length) {
    if (form.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (form.charAt(i) != lower(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
