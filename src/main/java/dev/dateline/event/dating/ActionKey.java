package dev.dateline.event.dating;

import dev.dateline.event.Trigger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One key for the words that may report the same action: "speak" and "call", "invade" and
 * "invasion". Pairs that a list doesn't hold are joined by cutting the endings that make nouns of
 * verbs.
 */
final class ActionKey {

  private static final String[] ENDINGS = {
    "ation", "ition", "ement", "ment", "ion", "ance", "ence", "ing", "ure", "al", "er", "e"
  };

  /** What remains of a word must still tell it from others. */
  private static final int SHORTEST = 4;

  private static final Map<String, String> SAME = load();

  private ActionKey() {}

  /** The key of a trigger's word. */
  static String of(Trigger trigger) {
    return of(trigger.sentence().lemma(trigger.token()).toLowerCase(Locale.ROOT));
  }

  /** The key of a dictionary form. */
  static String of(String lemma) {
    String known = SAME.get(lemma);
    if (known != null) {
      return known;
    }
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }

  private static Map<String, String> load() {
    Map<String, String> same = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ActionKey.class.getResourceAsStream("same-action.txt"), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] words = line.split(" ");
          for (String word : words) {
            same.putIfAbsent(word, words[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(same);
  }
}
