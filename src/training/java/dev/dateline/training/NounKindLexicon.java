package dev.dateline.training;

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
import java.util.zip.GZIPOutputStream;

/**
 * Derives {@code event/entity/nouns.tsv.gz} from WordNet 3.1: common nouns that name persons (P),
 * groups (G) and places (L) in their most frequent sense.
 *
 * <p>Arguments: WordNet's folder {@code dict}, the file to write.
 */
public final class NounKindLexicon {

  private static final Map<Integer, String> KINDS = Map.of(18, "P", 14, "G", 15, "L");

  private NounKindLexicon() {}

  public static void main(String[] arguments) throws IOException {
    WordNet net = new WordNet(Path.of(arguments[0]));
    Map<String, String> kinds = new TreeMap<>();
    for (Map.Entry<String, List<String>> entry : net.senses.entrySet()) {
      String lemma = entry.getKey().substring(1);
      Synset first = net.synsets.get(entry.getValue().get(0));
      boolean name = net.targets(first, "@i").size() > 0;
      String kind = KINDS.get(first.file());
      if (entry.getKey().charAt(0) == 'n' && kind != null && !name && lemma.matches("[a-z-]+")) {
        kinds.put(lemma, kind);
      }
    }
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))),
            StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : kinds.entrySet()) {
        out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
    }
  }
}
