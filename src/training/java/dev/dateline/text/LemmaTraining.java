package dev.dateline.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the endings of {@link Lemmatizer}: every ending of the words seen votes, a word one time
 * however frequent; an ending is kept where it decides otherwise than the shorter one.
 */
final class LemmaTraining {

  /** Only short changes are a matter of endings. */
  private static final int LONGEST_SCRIPT = 4;

  /** An ending counts when so many words have it. */
  private static final int FREQUENT = 3;

  private record Word(String lower, int label, boolean name) {}

  private final Map<String, Integer> scripts = new TreeMap<>();
  private final List<String> scriptList = new ArrayList<>();

  void write(DataOutputStream out, List<GoldSentence> gold, LabelSet labels) throws IOException {
    Map<Word, String> lemmas = majority(gold, labels);
    Map<Integer, Map<String, Integer>> votes = new TreeMap<>();
    lemmas.forEach(
        (word, script) -> {
          if (script.length() > LONGEST_SCRIPT) {
            return;
          }
          for (int n = 1; n <= Math.min(Lemmatizer.ENDING, word.lower().length() - 1); n++) {
            votes
                .computeIfAbsent(
                    Lemmatizer.endingKey(word.lower(), n, word.label()), k -> new TreeMap<>())
                .merge(script, 1, Integer::sum);
          }
        });
    TreeMap<Integer, Integer> endings = new TreeMap<>();
    votes.forEach(
        (key, counts) -> {
          Map.Entry<String, Integer> best =
              counts.entrySet().stream()
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .orElseThrow();
          int total = counts.values().stream().mapToInt(Integer::intValue).sum();
          if (total >= FREQUENT) {
            endings.put(key, script(best.getKey()));
          }
        });
    TreeMap<Integer, Integer> words = new TreeMap<>();
    lemmas.forEach(
        (word, script) -> {
          int found = -1;
          for (int n = Math.min(Lemmatizer.ENDING, word.lower().length() - 1);
              found < 0 && n > 0;
              n--) {
            found = endings.getOrDefault(Lemmatizer.endingKey(word.lower(), n, word.label()), -1);
          }
          if (found < 0
              ? !script.equals(word.name() ? "^0" : "0")
              : !scriptList.get(found).equals(script)) {
            words.put(Lemmatizer.wordKey(word.lower(), word.label()), script(script));
          }
        });
    write(out, words);
    write(out, endings);
    ModelFile.writeStrings(out, scriptList.toArray(new String[0]));
  }

  private static void write(DataOutputStream out, TreeMap<Integer, Integer> map)
      throws IOException {
    ModelFile.writeMap(
        out,
        map.keySet().stream().mapToInt(Integer::intValue).toArray(),
        map.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private int script(String script) {
    Integer number = scripts.get(script);
    if (number == null) {
      number = scriptList.size();
      scripts.put(script, number);
      scriptList.add(script);
    }
    return number;
  }

  private static Map<Word, String> majority(List<GoldSentence> gold, LabelSet labels) {
    Comparator<Word> order =
        Comparator.comparing(Word::lower).thenComparingInt(Word::label).thenComparing(Word::name);
    Map<Word, Map<String, Integer>> counts = new TreeMap<>(order);
    for (GoldSentence s : gold) {
      for (int i = 0; i < s.size(); i++) {
        String form = s.forms()[i];
        boolean name = s.universals()[i].equals("PROPN");
        String lower = Lemmatizer.lower(form);
        String script = script(form, s.lemmas()[i], name);
        boolean dash = form.equals(Lemmatizer.EN_DASH) || form.equals(Lemmatizer.EM_DASH);
        boolean digits = form.chars().anyMatch(c -> Chars.isDigit((char) c));
        if (script != null && !dash && !digits) {
          counts
              .computeIfAbsent(
                  new Word(lower, labels.of(s.tags()[i], s.universals()[i]), name),
                  k -> new TreeMap<>())
              .merge(script, 1, Integer::sum);
        }
      }
    }
    Map<Word, String> best = new TreeMap<>(order);
    counts.forEach(
        (word, scripts) ->
            best.put(
                word,
                scripts.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey()));
    return best;
  }

  /** How to make the lemma of the form, null when it would be a matter of typing errors. */
  private static String script(String form, String lemma, boolean name) {
    boolean keep =
        name
            || form.length() > 1
                && lemma.charAt(0) == form.charAt(0)
                && Chars.isUpper(form.charAt(0));
    String base = keep ? form : Lemmatizer.lower(form);
    int common = 0;
    while (common < base.length()
        && common < lemma.length()
        && base.charAt(common) == lemma.charAt(common)) {
      common++;
    }
    int gone = base.length() - common;
    if (gone > 9 || lemma.equals("_")) {
      return null;
    }
    return (keep ? "^" : "") + gone + lemma.substring(common);
  }
}
