package dev.dateline.event.headline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The simple past of an English verb, for "killing 26 people" and "had withdrawn". */
public final class PastTense {

  private static final Map<String, String> IRREGULAR = load();
  private static final String VOWELS = "aeiou";

  private PastTense() {}

  private static Map<String, String> load() {
    Map<String, String> irregular = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PastTense.class.getResourceAsStream("irregular.txt"), StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\|")))
          .map(pair -> pair.trim().split(" "))
          .forEach(pair -> irregular.put(pair[0], pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(irregular);
  }

  /** The simple past of a verb's dictionary form. */
  public static String of(String lemma) {
    String irregular = IRREGULAR.get(lemma);
    if (irregular != null) {
      return irregular;
    }
    int length = lemma.length();
    char last = lemma.charAt(length - 1);
    if (last == 'e') {
      return lemma + "d";
    }
    if (last == 'y' && length > 1 && !isVowel(lemma.charAt(length - 2))) {
      return lemma.substring(0, length - 1) + "ied";
    }
    return doubles(lemma) ? lemma + last + "ed" : lemma + "ed";
  }

  /** "stop", "plan": one short vowel before one consonant doubles it. */
  private static boolean doubles(String lemma) {
    int length = lemma.length();
    if (length < 3 || syllables(lemma) > 1 && !endsLikeStressed(lemma)) {
      return false;
    }
    char last = lemma.charAt(length - 1);
    return !isVowel(last)
        && "wxy".indexOf(last) < 0
        && isVowel(lemma.charAt(length - 2))
        && !isVowel(lemma.charAt(length - 3));
  }

  private static int syllables(String lemma) {
    int groups = 0;
    for (int i = 0; i < lemma.length(); i++) {
      if (isVowel(lemma.charAt(i)) && (i == 0 || !isVowel(lemma.charAt(i - 1)))) {
        groups++;
      }
    }
    return groups;
  }

  /** Verbs of two syllables that are stressed on the second. */
  private static boolean endsLikeStressed(String lemma) {
    return lemma.endsWith("mit")
        || lemma.endsWith("fer") && !lemma.endsWith("ffer")
        || lemma.endsWith("cur")
        || lemma.endsWith("pel")
        || lemma.endsWith("trol")
        || lemma.endsWith("strip")
        || lemma.endsWith("scrap");
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
