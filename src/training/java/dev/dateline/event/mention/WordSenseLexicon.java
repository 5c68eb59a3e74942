package dev.dateline.event.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Derives {@code event/words.tsv.gz} from WordNet 3.1 and Brown clusters of RCV1: what kinds of
 * thing a noun or a verb names, so that the models know words which their training data lacks.
 *
 * <p>Arguments: WordNet's folder (with {@code data.noun} and the like), the clusters' file
 * (unpacked, a serialized map), the file to write.
 *
 * <p>A line holds lemma, noun part, verb part, cluster. The noun part is the lexicographer file of
 * its first sense as a letter, the share of its senses (by frequency) that name something which
 * happens as a digit 0 to 9, {@code v} where a verb is derived from it or it from a verb else
 * {@code -}, then ids of hypernyms of the first sense. The verb part is a letter and a digit: the
 * share of senses that name a state.
 */
public final class WordSenseLexicon {

  private static final int FEWEST_HYPONYMS = 40;

  /** Lexicographer files: act, communication, event, phenomenon, process. */
  private static final Set<Integer> HAPPENINGS = Set.of(4, 10, 11, 19, 22);

  private record Synset(int kind, List<String> hypernyms, boolean derived) {}

  private record Sense(Synset synset, int count) {}

  private WordSenseLexicon() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Path.of(arguments[0]);
    Map<String, String> clusters = clusters(Path.of(arguments[1]));
    Map<String, Integer> counts = counts(folder);
    Map<String, Synset> nouns = synsets(folder, "data.noun");
    Map<String, Synset> verbs = synsets(folder, "data.verb");
    Map<String, List<Sense>> nounSenses = senses(folder, "index.noun", nouns, counts);
    Map<String, List<Sense>> verbSenses = senses(folder, "index.verb", verbs, counts);

    Map<String, Integer> hyponyms = new HashMap<>();
    nounSenses.forEach(
        (lemma, senses) -> {
          if (clusters.containsKey(lemma)) {
            for (String id : chain(senses.get(0).synset(), nouns)) {
              hyponyms.merge(id, 1, Integer::sum);
            }
          }
        });
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, String> lines = new TreeMap<>();
    for (String lemma : clusters.keySet()) {
      List<Sense> noun = nounSenses.get(lemma);
      List<Sense> verb = verbSenses.get(lemma);
      if (noun == null && verb == null) {
        continue;
      }
      StringBuilder line = new StringBuilder(lemma).append('\t');
      if (noun != null) {
        line.append((char) ('A' + noun.get(0).synset().kind()))
            .append(share(noun, HAPPENINGS))
            .append(noun.stream().anyMatch(sense -> sense.synset().derived()) ? 'v' : '-');
        String separator = "";
        for (String id : chain(noun.get(0).synset(), nouns)) {
          int size = hyponyms.getOrDefault(id, 0);
          if (size >= FEWEST_HYPONYMS && size <= 4000) {
            line.append(separator).append(numbers.computeIfAbsent(id, k -> numbers.size() + 1));
            separator = ",";
          }
        }
      }
      line.append('\t');
      if (verb != null) {
        line.append((char) ('A' + verb.get(0).synset().kind())).append(share(verb, Set.of(42)));
      }
      lines.put(lemma, line.append('\t').append(clusters.get(lemma)).toString());
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
      for (String line : lines.values()) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    System.out.println(lines.size() + " words, " + numbers.size() + " hypernyms");
  }

  /** One digit: the part of the senses, weighted by frequency, that are of these kinds. */
  private static int share(List<Sense> senses, Set<Integer> kinds) {
    double all = 0;
    double those = 0;
    for (Sense sense : senses) {
      double weight = sense.count() + 0.5;
      all += weight;
      those += kinds.contains(sense.synset().kind()) ? weight : 0;
    }
    return (int) Math.min(9, Math.floor(10 * those / all));
  }

  private static List<String> chain(Synset synset, Map<String, Synset> all) {
    List<String> chain = new ArrayList<>();
    for (Synset at = synset; at != null && !at.hypernyms().isEmpty() && chain.size() < 20; ) {
      String id = at.hypernyms().get(0);
      chain.add(id);
      at = all.get(id);
    }
    return chain;
  }

  private static Map<String, Synset> synsets(Path folder, String file) throws IOException {
    Map<String, Synset> synsets = new HashMap<>();
    try (BufferedReader in = open(folder, file)) {
      for (String line; (line = in.readLine()) != null; ) {
        if (line.startsWith(" ")) {
          continue;
        }
        String[] f = line.substring(0, line.indexOf('|')).split(" ");
        int at = 4 + 2 * Integer.parseInt(f[3], 16);
        int pointers = Integer.parseInt(f[at++]);
        List<String> up = new ArrayList<>();
        boolean derived = false;
        for (int i = 0; i < pointers; i++, at += 4) {
          if (f[at].equals("@")) {
            up.add(f[at + 1]);
          }
          derived |= f[at].equals("+") && f[at + 2].equals("v");
        }
        synsets.put(f[0], new Synset(Integer.parseInt(f[1]), up, derived));
      }
    }
    return synsets;
  }

  private static Map<String, List<Sense>> senses(
      Path folder, String file, Map<String, Synset> synsets, Map<String, Integer> counts)
      throws IOException {
    Map<String, List<Sense>> senses = new HashMap<>();
    try (BufferedReader in = open(folder, file)) {
      for (String line; (line = in.readLine()) != null; ) {
        if (line.startsWith(" ")) {
          continue;
        }
        String[] f = line.trim().split(" ");
        List<Sense> of = new ArrayList<>();
        for (int i = f.length - Integer.parseInt(f[2]); i < f.length; i++) {
          of.add(new Sense(synsets.get(f[i]), counts.getOrDefault(f[0] + f[1] + f[i], 0)));
        }
        senses.put(f[0], of);
      }
    }
    return senses;
  }

  /** How often each sense was tagged in the semantic concordance, by lemma, part of speech, id. */
  private static Map<String, Integer> counts(Path folder) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    try (BufferedReader in = open(folder, "index.sense")) {
      for (String line; (line = in.readLine()) != null; ) {
        String[] f = line.split(" ");
        int percent = f[0].indexOf('%');
        char kind = "nvar".charAt(Math.min(3, f[0].charAt(percent + 1) - '1'));
        if (!f[3].equals("0")) {
          counts.put(f[0].substring(0, percent) + kind + f[1], Integer.parseInt(f[3]));
        }
      }
    }
    return counts;
  }

  /** Form to the longest path of its cluster in the binary tree. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> clusters(Path file)
      throws IOException, ClassNotFoundException {
    Map<String, String> paths = new TreeMap<>();
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      ((Map<String, Set<String>>) in.readObject())
          .forEach(
              (form, all) -> {
                String path = all.stream().reduce("", (a, b) -> a.length() >= b.length() ? a : b);
                if (form.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')) {
                  paths.put(form, path);
                }
              });
    }
    return paths;
  }

  private static BufferedReader open(Path folder, String file) throws IOException {
    return Files.newBufferedReader(folder.resolve(file), StandardCharsets.ISO_8859_1);
  }
}
