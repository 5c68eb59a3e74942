package dev.dateline.event.mention;

import java.util.HashMap;
import java.util.Map;

/**
 * Tags, relations, small words and probabilities as bytes, for trees to compare. Words of a class
 * are numbered so that those that behave alike are neighbors, since a tree parts them at one
 * number.
 */
final class Numbered {

  private static final Map<String, Integer> RELATIONS =
      number(
          "root parataxis ccomp conj acl:relcl advcl acl xcomp csubj csubj:pass nsubj nsubj:pass"
              + " obj iobj obl nmod nmod:poss compound amod appos dep aux cop");

  private static final Map<String, Integer> TAGS =
      number("VBD VBZ VBP VBN VBG VB MD JJ JJR JJS IN NN NNS NNP NNPS RB CD");

  private static final Map<String, Integer> MODALS =
      number("will shall would must should ought can could may might");

  private static final Map<String, Integer> MARKS =
      number(
          "that because since as while when after before until once though although with in on at"
              + " during by from of about into against for to without if whether unless");

  private static final Map<String, Integer> DETERMINERS = number("the this that a an any some no");

  /** Steps of the logarithm of the odds: fine where it matters, and within a byte. */
  private static final int STEPS = 14;

  private static final double SUREST = 1e-4;

  private Numbered() {}

  private static Map<String, Integer> number(String words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : words.split(" ")) {
      numbers.put(word, numbers.size());
    }
    return Map.copyOf(numbers);
  }

  static byte relation(String name) {
    return of(RELATIONS, name);
  }

  static byte tag(String name) {
    return of(TAGS, name);
  }

  /** -1 for none. */
  static byte modal(String lemma) {
    return of(MODALS, lemma);
  }

  /** A preposition or conjunction; -1 for none. */
  static byte mark(Facts facts, int token) {
    return of(MARKS, token < 0 ? null : facts.lower[token]);
  }

  static byte determiner(Facts facts, int token) {
    return of(DETERMINERS, token < 0 ? null : facts.lower[token]);
  }

  static byte flag(boolean set) {
    return (byte) (set ? 1 : 0);
  }

  /** The logarithm of the odds of a probability, in steps. */
  static byte odds(double probability) {
    double p = Math.max(SUREST, Math.min(1 - SUREST, probability));
    return (byte) Math.round(Math.max(-127, Math.min(127, STEPS * StrictMath.log(p / (1 - p)))));
  }

  /** Where a list doesn't number a word, one above all. */
  private static byte of(Map<String, Integer> numbers, String word) {
    return word == null ? -1 : (byte) (int) numbers.getOrDefault(word, numbers.size());
  }
}
