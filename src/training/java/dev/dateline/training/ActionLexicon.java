package dev.dateline.training;

import dev.dateline.training.WordNet.Synset;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Derives {@code event/actions.tsv.gz} from WordNet 3.1: which words name the same action, as
 * "invade" and "invasion" or "speak" and "talk" do.
 *
 * <p>Arguments: WordNet's folder {@code dict}, the file to write. A line holds the lemma, the
 * lexicographer file of its first sense that is an action (which is its field: communication,
 * motion, contact …), and the verb synsets that its frequent senses are or are derived from, in
 * base 36.
 */
public final class ActionLexicon {

  private static final int SENSES = 4;

  /** Nouns of acts, communication, events, phenomena, possession, processes, states. */
  private static final Set<Integer> HAPPENINGS = Set.of(4, 10, 11, 19, 21, 22, 26);

  private ActionLexicon() {}

  public static void main(String[] arguments) throws IOException {
    WordNet net = new WordNet(Path.of(arguments[0]));
    Map<String, Set<String>> synsets = new TreeMap<>();
    Map<String, Integer> fields = new TreeMap<>();
    net.senses.forEach(
        (key, senses) -> {
          String lemma = key.substring(1).replace('_', ' ');
          if (lemma.indexOf(' ') >= 0 || !lemma.matches("[a-z-]+") || key.charAt(0) == 'a') {
            return;
          }
          List<String> frequent = senses.subList(0, Math.min(SENSES, senses.size()));
          for (String sense : frequent) {
            Synset synset = net.synsets.get(sense);
            if (key.charAt(0) == 'v') {
              synsets.computeIfAbsent(lemma, k -> new LinkedHashSet<>()).add(id(synset));
              fields.putIfAbsent(lemma, synset.file());
            } else if (HAPPENINGS.contains(synset.file())) {
              for (Synset verb : net.targets(synset, "+")) {
                if (verb.id().charAt(0) == 'v') {
                  synsets.computeIfAbsent(lemma, k -> new LinkedHashSet<>()).add(id(verb));
                  fields.putIfAbsent(lemma, verb.file());
                }
              }
            }
          }
        });
    Map<String, Long> shared =
        synsets.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))),
            StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Set<String>> entry : synsets.entrySet()) {
        String ids =
            entry.getValue().stream()
                .filter(id -> shared.get(id) > 1)
                .collect(Collectors.joining(" "));
        out.write(entry.getKey() + "\t" + fields.get(entry.getKey()) + "\t" + ids + "\n");
      }
    }
  }

  private static String id(Synset synset) {
    return Integer.toString(Integer.parseInt(synset.id().substring(1)), 36);
  }
}
