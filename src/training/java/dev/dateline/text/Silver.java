package dev.dateline.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a treebank of news that nobody annotated: the sentences that a {@link Committee} is sure
 * of, as CoNLL-U. The treebanks hold little newspaper prose, and a parser that learns them well
 * reads it worse; these sentences keep it at home there (tri-training, Weiss and others 2015,
 * "Structured Training for Neural Network Transition-Based Parsing").
 */
final class Silver {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;

  /** Trees that the committee is less sure of aren't written: one in seven of three members. */
  private static final double SURE = 0.9;

  private final Models first;
  private final Committee committee;

  /**
   * @param models the first one splits and tags the text
   */
  Silver(List<Models> models) {
    first = models.get(0);
    committee = new Committee(models.stream().map(Models::parser).toList());
  }

  /**
   * Writes what is prose of a text, no sentence twice.
   *
   * @param text a paragraph a line
   */
  void write(Path text, Path conllu) throws IOException {
    EnglishReader reader = new EnglishReader(first);
    Set<String> seen = new HashSet<>();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(conllu))) {
      for (String line : Files.readAllLines(text)) {
        for (Sentence s : reader.read(line).sentences()) {
          if (isProse(s) && seen.add(s.span().of(line))) {
            write(s, line, out);
          }
        }
      }
    }
  }

  /** From a capital to a full stop, most words small: no heading, no table, no menu. */
  private static boolean isProse(Sentence s) {
    int n = s.size();
    if (n < SHORTEST
        || n > LONGEST
        || ".?!\"”'’".indexOf(s.first(n - 1)) < 0
        || !Character.isUpperCase(s.first(0)) && "\"“'‘".indexOf(s.first(0)) < 0) {
      return false;
    }
    int small = 0;
    for (int i = 0; i < n; i++) {
      small += Character.isLowerCase(s.first(i)) ? 1 : 0;
    }
    return small * 2 > n;
  }

  private void write(Sentence s, String content, PrintWriter out) {
    int n = s.size();
    int[] begins = new int[n];
    int[] ends = new int[n];
    for (int i = 0; i < n; i++) {
      begins[i] = s.begin(i);
      ends[i] = s.end(i);
    }
    Words words = new Words(content, begins, ends, first.lexicon());
    byte[] tags = TrainedTagger.tags(first.tagger(), words);
    Committee.Parsed parsed = committee.parse(words, tags);
    if (parsed.sureness() < SURE) {
      return;
    }
    ArcHybrid tree = parsed.tree();
    for (int i = 0; i < n; i++) {
      boolean root = tree.heads[i] < 0;
      out.println(
          String.join(
              "\t",
              String.valueOf(i + 1),
              s.form(i),
              "_",
              first.tagger().universalName(tags[i]),
              first.tagger().tagName(tags[i]),
              "_",
              String.valueOf(tree.heads[i] + 1),
              root ? "root" : first.parser().relationName(tree.labels[i]),
              "_",
              i + 1 < n && s.begin(i + 1) == s.end(i) ? "SpaceAfter=No" : "_"));
    }
    out.println();
  }
}
