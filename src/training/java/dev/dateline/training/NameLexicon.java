package dev.dateline.training;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.dateline.training.WordNet.Synset;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Derives {@code event/entity/names.tsv.gz}: countries and the cities of time zones from CLDR,
 * further places, peoples, organizations and persons from the instances that WordNet 3.1 knows.
 *
 * <p>Arguments: WordNet's folder {@code dict}, the file to write. A line holds the name, its kind
 * (C country, P other place, K capital, N people, O organization, H person, G given name), and what
 * it stands for: a country's usual name for C, K and N.
 */
public final class NameLexicon {

  private static final String PERSON = "n00007846";
  private static final String LOCATION = "n00027365";
  private static final String CITY = "n08542298";
  private static final String STRUCTURE = "n04348764";
  private static final String BODY_OF_WATER = "n09248053";
  private static final String LAND = "n09357302";
  private static final String CAPITAL = "n08709407";
  private static final String GROUP = "n00031563";
  private static final String INHABITANT = "n09643248";
  private static final Pattern OF = Pattern.compile("inhabitant of (?:the )?([A-Z][\\w. ]*\\w)");

  private final WordNet net;
  private final Map<String, String> countries = new TreeMap<>();
  private final Map<String, String> capitals = new TreeMap<>();
  private final Map<String, String> lines = new TreeMap<>();

  private NameLexicon(WordNet net) {
    this.net = net;
  }

  public static void main(String[] arguments) throws IOException {
    NameLexicon lexicon = new NameLexicon(new WordNet(Path.of(arguments[0])));
    lexicon.countries();
    lexicon.instances();
    lexicon.cities();
    lexicon.peoples();
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))),
            StandardCharsets.UTF_8)) {
      for (String line : lexicon.lines.values()) {
        out.write(line + "\n");
      }
    }
  }

  private void add(String name, char kind, String of) {
    if (name.isBlank() || !Character.isUpperCase(name.codePointAt(0)) && kind != 'N') {
      return;
    }
    lines.putIfAbsent(name + "\t" + kind, name + "\t" + kind + "\t" + of);
  }

  /** ISO 3166 regions with the names that CLDR gives them, and WordNet's further names. */
  private void countries() {
    for (String code : ULocale.getISOCountries()) {
      String name = ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH);
      String plain = name.replace("&", "and").replaceAll(" \\(.*\\)", "");
      countries.put(plain, plain);
      for (String sense : net.senses('n', plain)) {
        Synset synset = net.synsets.get(sense);
        if (synset.file() == 15) {
          synset.words().stream()
              .filter(word -> word.length() > 2 || word.equals("US") || word.equals("UK"))
              .forEach(word -> countries.putIfAbsent(word, plain));
        }
      }
    }
    countries.forEach((name, of) -> add(name, 'C', of));
  }

  private void cities() {
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String id :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = names.getExemplarLocationName(id);
      if (city != null && !countries.containsKey(city)) {
        String older = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        String country = capitals.getOrDefault(older, capitals.get(city));
        add(city, country == null ? 'P' : 'K', country == null ? "" : country);
      }
    }
  }

  private void instances() {
    for (Synset synset : net.synsets.values()) {
      List<Synset> kinds = net.targets(synset, "@i");
      if (kinds.isEmpty()) {
        continue;
      }
      char kind = kind(synset);
      for (String word : synset.words()) {
        if (kind == 'H') {
          person(word);
        } else if (kind != 0 && !countries.containsKey(word)) {
          add(word, kind, kind == 'K' ? country(synset) : "");
          if (kind == 'K') {
            capitals.put(word, country(synset));
          }
        }
      }
    }
  }

  private char kind(Synset synset) {
    if (net.targets(synset, "@i").stream().anyMatch(kind -> kind.id().equals(CAPITAL))
        && !country(synset).isEmpty()) {
      return 'K';
    }
    if (net.isA(synset, PERSON)) {
      return 'H';
    }
    for (String place : List.of(LOCATION, CITY, STRUCTURE, BODY_OF_WATER, LAND)) {
      if (net.isA(synset, place)) {
        return 'P';
      }
    }
    return net.isA(synset, GROUP) ? 'O' : 0;
  }

  private String country(Synset part) {
    for (Synset whole : net.targets(part, "#p")) {
      for (String word : whole.words()) {
        if (countries.containsKey(word)) {
          return countries.get(word);
        }
      }
    }
    return "";
  }

  private void person(String name) {
    String[] words = name.split(" ");
    if (words.length > 1 && words[0].length() > 2 && words[0].indexOf('.') < 0) {
      add(words[0], 'G', "");
    }
    add(words[words.length - 1], 'H', "");
  }

  /** "Russian", "Russians", "French": adjectives of a country and nouns for its people. */
  private void peoples() {
    for (Synset synset : net.synsets.values()) {
      if (synset.id().startsWith("a")) {
        for (String symbol : List.of("\\", "+")) {
          for (Synset target : net.targets(synset, symbol)) {
            people(synset, target.words());
          }
        }
      } else if (synset.file() == 18 && net.isA(synset, INHABITANT)) {
        Matcher matcher = OF.matcher(synset.gloss());
        if (matcher.find()) {
          people(synset, List.of(matcher.group(1)));
        }
      }
    }
  }

  private void people(Synset synset, List<String> places) {
    for (String place : places) {
      String country = countries.get(place);
      if (country != null) {
        for (String word : synset.words()) {
          if (Character.isUpperCase(word.charAt(0)) && !countries.containsKey(word)) {
            add(word, 'N', country);
          }
        }
      }
    }
  }
}
