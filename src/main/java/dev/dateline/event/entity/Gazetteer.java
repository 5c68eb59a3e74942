package dev.dateline.event.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Names that are known beforehand: countries and cities (CLDR), further places, peoples, persons
 * and organizations (WordNet). Derived by {@code NameLexicon} in src/training.
 */
public final class Gazetteer {

  /** What a known name can be the name of. */
  public enum Kind {
    COUNTRY('C'),
    CAPITAL('K'),
    PLACE('P'),
    PEOPLE('N'),
    ORGANIZATION('O'),
    SURNAME('H'),
    GIVEN_NAME('G');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    private static Kind of(char letter) {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of name: " + letter);
    }
  }

  private static final Gazetteer KNOWN = load();

  private final Map<String, Set<Kind>> kinds = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  /** Words that more than one word of a known name begins with, and how many words at most. */
  private final Map<String, Integer> longest = new HashMap<>();

  private Gazetteer() {}

  /** The names shipped with the program. */
  public static Gazetteer known() {
    return KNOWN;
  }

  private static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Gazetteer.class.getResourceAsStream("names.tsv.gz")),
                StandardCharsets.UTF_8))) {
      in.lines().forEach(gazetteer::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gazetteer;
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    String name = fields[0];
    kinds
        .computeIfAbsent(name, key -> EnumSet.noneOf(Kind.class))
        .add(Kind.of(fields[1].charAt(0)));
    if (!fields[2].isEmpty()) {
      countries.putIfAbsent(name, fields[2]);
    }
    String[] words = name.split(" ");
    if (words.length > 1) {
      longest.merge(words[0], words.length, Math::max);
    }
  }

  /** What that name can stand for; empty for an unknown one. */
  public Set<Kind> kinds(String name) {
    return kinds.getOrDefault(name, Set.of());
  }

  public boolean is(String name, Kind kind) {
    return kinds(name).contains(kind);
  }

  /** The usual name of the country that a country's, capital's or people's name stands for. */
  public String country(String name) {
    return countries.get(name);
  }

  /** How many words the longest known name has that begins with this word; 1 where none does. */
  int longest(String firstWord) {
    return longest.getOrDefault(firstWord, 1);
  }
}
