package dev.dateline.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of WordNet's database files (wndb(5WN)) that the lexicons are made of. */
final class WordNet {

  /** A pointer from a whole synset or from one of its words. */
  record Pointer(String symbol, String target) {}

  /**
   * @param id part of speech and offset, such as {@code v00791110}
   * @param file number of its lexicographer file, such as 32 for verb.communication
   */
  record Synset(String id, int file, List<String> words, List<Pointer> pointers, String gloss) {}

  final Map<String, Synset> synsets = new HashMap<>();

  /** Senses of each lemma, the most frequent first, by part of speech and lemma. */
  final Map<String, List<String>> senses = new HashMap<>();

  WordNet(Path dict) throws IOException {
    for (String pos : List.of("noun", "verb", "adj")) {
      char letter = pos.charAt(0);
      for (String line : lines(dict.resolve("data." + pos))) {
        Synset synset = synset(letter, line);
        synsets.put(synset.id(), synset);
      }
      for (String line : lines(dict.resolve("index." + pos))) {
        String[] fields = line.split(" ");
        int count = Integer.parseInt(fields[2]);
        List<String> ids = new ArrayList<>();
        for (int i = fields.length - count; i < fields.length; i++) {
          ids.add(letter + fields[i]);
        }
        senses.put(letter + fields[0], ids);
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
        .filter(line -> !line.startsWith("  "))
        .map(String::trim)
        .toList();
  }

  private static Synset synset(char pos, String line) {
    int bar = line.indexOf(" | ");
    String[] fields = (bar < 0 ? line : line.substring(0, bar)).split(" ");
    int words = Integer.parseInt(fields[3], 16);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      names.add(fields[4 + 2 * i].replaceAll("\\(.*\\)", "").replace('_', ' '));
    }
    int at = 4 + 2 * words;
    int count = Integer.parseInt(fields[at++]);
    List<Pointer> pointers = new ArrayList<>();
    for (int i = 0; i < count; i++, at += 4) {
      char target = fields[at + 2].equals("s") ? 'a' : fields[at + 2].charAt(0);
      pointers.add(new Pointer(fields[at], target + fields[at + 1]));
    }
    String gloss = bar < 0 ? "" : line.substring(bar + 3);
    return new Synset(pos + fields[0], Integer.parseInt(fields[1]), names, pointers, gloss);
  }

  List<String> senses(char pos, String lemma) {
    return senses.getOrDefault(pos + lemma.toLowerCase().replace(' ', '_'), List.of());
  }

  /** Targets of a synset's pointers with that symbol. */
  List<Synset> targets(Synset synset, String symbol) {
    return synset.pointers().stream()
        .filter(pointer -> pointer.symbol().equals(symbol))
        .map(pointer -> synsets.get(pointer.target()))
        .filter(target -> target != null)
        .toList();
  }

  /** Whether a synset, or what it is an instance of, is a kind of {@code kind}. */
  boolean isA(Synset synset, String kind) {
    if (synset.id().equals(kind)) {
      return true;
    }
    for (String symbol : List.of("@", "@i")) {
      for (Synset target : targets(synset, symbol)) {
        if (isA(target, kind)) {
          return true;
        }
      }
    }
    return false;
  }
}
