package dev.dateline.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the lexicon: clusters from the word clusters of Emory NLP (1000 Brown clusters of Reuters
 * news, after Turian and others 2010), tag sets from the treebank's training part.
 */
final class LexiconTraining {

  private static final String CLUSTERS =
      "/brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz";

  /** A word seen this often with one label alone needs no deciding. */
  private static final int CERTAIN = 30;

  private static final int FREQUENT = 4;

  private LexiconTraining() {}

  static byte[] make(List<GoldSentence> gold, LabelSet labels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(new DataOutputStream(bytes), gold, labels);
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, List<GoldSentence> gold, LabelSet labels)
      throws IOException {
    writeClusters(out);
    Map<Integer, Map<Integer, Integer>> seen = new TreeMap<>();
    for (GoldSentence s : gold) {
      for (int i = 0; i < s.size(); i++) {
        seen.computeIfAbsent(Words.lowerHash(s.forms()[i]), k -> new TreeMap<>())
            .merge(labels.of(s.tags()[i], s.universals()[i]), 1, Integer::sum);
      }
    }
    Map<Set<Integer>, Integer> setNumbers = new HashMap<>();
    List<int[]> sets = new ArrayList<>();
    List<int[]> certain = new ArrayList<>();
    seen.forEach(
        (word, counts) -> {
          int total = counts.values().stream().mapToInt(Integer::intValue).sum();
          if (total < FREQUENT) {
            return;
          }
          Set<Integer> set = new TreeSet<>();
          counts.forEach(
              (label, count) -> {
                if (count * 20 >= total) {
                  set.add(label);
                }
                if (total >= CERTAIN && count == total) {
                  certain.add(new int[] {word, label});
                }
              });
          Integer number = setNumbers.get(set);
          if (number == null) {
            number = setNumbers.size();
            setNumbers.put(set, number);
          }
          sets.add(new int[] {word, number});
        });
    writeMap(out, sets);
    writeMap(out, certain);
  }

  private static void writeMap(DataOutputStream out, List<int[]> pairs) throws IOException {
    ModelFile.writeMap(
        out,
        pairs.stream().mapToInt(p -> p[0]).toArray(),
        pairs.stream().mapToInt(p -> p[1]).toArray());
  }

  private static void writeClusters(DataOutputStream out) throws IOException {
    Map<String, String> paths = clusters();
    TreeSet<String> distinct = new TreeSet<>(paths.values());
    List<String> order = new ArrayList<>(distinct);
    Map<String, Integer> number = new HashMap<>();
    order.forEach(path -> number.put(path, number.size()));
    out.writeInt(order.size());
    for (String path : order) {
      out.writeByte(path.length());
      out.writeInt(Integer.parseUnsignedInt(path, 2) << (32 - path.length()));
    }
    Map<Integer, Integer> byHash = new TreeMap<>();
    paths.forEach((word, path) -> byHash.putIfAbsent(Words.formHash(word), number.get(path)));
    ModelWriter.writeMap(out, byHash);
  }

  /** The longest path of each word, in the words' order. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> clusters() throws IOException {
    Map<String, String> longest = new TreeMap<>();
    try (InputStream packed = LexiconTraining.class.getResourceAsStream(CLUSTERS)) {
      if (packed == null) {
        throw new IOException("the word clusters are not on the class path");
      }
      InputStream in = new XZInputStream(new BufferedInputStream(packed));
      Map<String, Set<String>> read =
          (Map<String, Set<String>>)
              new ObjectInputStream(new BufferedInputStream(in)).readObject();
      read.forEach(
          (word, prefixes) ->
              longest.put(
                  word,
                  prefixes.stream()
                      .max((a, b) -> Integer.compare(a.length(), b.length()))
                      .orElseThrow()));
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
    return longest;
  }

  static Lexicon read(byte[] bytes) throws IOException {
    return Models.readLexicon(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
