package dev.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U files (universaldependencies.org/format.html); empty nodes are left out. */
final class Conllu {

  private Conllu() {}

  static List<GoldSentence> read(Path file) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    boolean paragraph = false;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line; (line = in.readLine()) != null; ) {
        if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            sentences.add(sentence(rows, paragraph));
            rows.clear();
            paragraph = false;
          }
        } else if (line.charAt(0) == '#') {
          paragraph |= line.startsWith("# newpar") || line.startsWith("# newdoc");
        } else {
          rows.add(line.split("\t"));
        }
      }
    }
    return sentences;
  }

  private static GoldSentence sentence(List<String[]> rows, boolean paragraph) {
    int n = (int) rows.stream().filter(row -> isWord(row[0])).count();
    GoldSentence s =
        new GoldSentence(
            new String[n],
            new String[n],
            new String[n],
            new String[n],
            new String[n],
            new int[n],
            new String[n],
            new String[n],
            new int[n],
            new boolean[n],
            paragraph);
    for (String[] row : rows) {
      if (isWord(row[0])) {
        int i = Integer.parseInt(row[0]) - 1;
        s.forms()[i] = row[1];
        s.lemmas()[i] = row[2];
        s.universals()[i] = row[3];
        s.tags()[i] = row[4];
        s.features()[i] = row[5];
        s.heads()[i] = Integer.parseInt(row[6]) - 1;
        s.relations()[i] = row[7];
        if (s.surfaces()[i] == null) {
          s.surfaces()[i] = row[1];
          s.tokenEnds()[i] = i + 1;
          s.spaceAfter()[i] = !row[9].contains("SpaceAfter=No");
        }
      } else if (row[0].indexOf('-') > 0) {
        int dash = row[0].indexOf('-');
        int from = Integer.parseInt(row[0].substring(0, dash)) - 1;
        int to = Integer.parseInt(row[0].substring(dash + 1));
        for (int i = from; i < to; i++) {
          s.surfaces()[i] = row[1];
          s.tokenEnds()[i] = to;
          s.spaceAfter()[i] = !row[9].contains("SpaceAfter=No");
        }
      }
    }
    return s;
  }

  private static boolean isWord(String id) {
    return id.indexOf('-') < 0 && id.indexOf('.') < 0;
  }
}
