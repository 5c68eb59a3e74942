package dev.dateline.event.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What kinds of thing some 20,000 English nouns and verbs name. Immutable, loaded once. */
final class Words {

  private static final int[] NONE = {};

  /** A word that the lexicon lacks. */
  static final Word UNKNOWN = new Word('?', '?', false, NONE, '?', '?', 0, 0);

  /**
   * One word, from WordNet 3.1 and Brown clusters.
   *
   * @param noun lexicographer file of its first sense as a noun, as a letter; {@code ?} for none
   * @param happening share of its senses that name what happens, {@code 0} to {@code 9}
   * @param derived whether a verb shares its root
   * @param hypernyms what the first sense is a kind of, the nearest first
   * @param verb as {@code noun}
   * @param state share of its senses as a verb that name states
   * @param cluster path in the binary tree of clusters, the first step in the highest bit
   * @param depth how many steps the path has
   */
  record Word(
      char noun,
      char happening,
      boolean derived,
      int[] hypernyms,
      char verb,
      char state,
      int cluster,
      int depth) {

    /** The first steps of its cluster's path, or all where there are fewer; 0 for no cluster. */
    int cluster(int steps) {
      int length = Math.min(steps, depth);
      return length == 0 ? 0 : (cluster >>> (32 - length)) * 32 + length;
    }
  }

  private static final Words ENGLISH = load("/dev/dateline/event/words.tsv.gz");

  private final Map<String, Word> words;

  private Words(Map<String, Word> words) {
    this.words = words;
  }

  static Words english() {
    return ENGLISH;
  }

  /** What is known of a lemma; never null. */
  Word of(String lemma) {
    return words.getOrDefault(lemma, UNKNOWN);
  }

  private static Words load(String resource) {
    Map<String, Word> words = new HashMap<>(1 << 15);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Words.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) {
        String[] fields = line.split("\t", -1);
        words.put(fields[0], word(fields[1], fields[2], fields[3]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new Words(words);
  }

  private static Word word(String noun, String verb, String path) {
    int[] hypernyms = NONE;
    if (noun.length() > 3) {
      String[] ids = noun.substring(3).split(",");
      hypernyms = new int[ids.length];
      for (int i = 0; i < ids.length; i++) {
        hypernyms[i] = Integer.parseInt(ids[i]);
      }
    }
    int cluster = 0;
    for (int i = 0; i < path.length(); i++) {
      cluster |= (path.charAt(i) - '0') << (31 - i);
    }
    return new Word(
        noun.isEmpty() ? '?' : noun.charAt(0),
        noun.isEmpty() ? '?' : noun.charAt(1),
        !noun.isEmpty() && noun.charAt(2) == 'v',
        hypernyms,
        verb.isEmpty() ? '?' : verb.charAt(0),
        verb.isEmpty() ? '?' : verb.charAt(1),
        cluster,
        path.length());
  }
}
