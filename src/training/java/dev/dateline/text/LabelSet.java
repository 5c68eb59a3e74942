package dev.dateline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tagger's labels: pairs of a Penn tag and a universal one that the treebank has often enough.
 */
final class LabelSet {

  private static final int SEEN = 4;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> byTag = new HashMap<>();

  LabelSet(List<GoldSentence> gold) {
    Map<String, Integer> counts = new TreeMap<>();
    for (GoldSentence s : gold) {
      for (int i = 0; i < s.size(); i++) {
        counts.merge(s.tags()[i] + "\t" + s.universals()[i], 1, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= SEEN)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Weights.LABELS)
        .forEach(
            e -> {
              numbers.put(e.getKey(), names.size());
              byTag.putIfAbsent(e.getKey().substring(0, e.getKey().indexOf('\t')), names.size());
              names.add(e.getKey());
            });
  }

  int size() {
    return names.size();
  }

  /** The pair's number; a rare pair counts as the usual one of its Penn tag. */
  int of(String tag, String universal) {
    Integer number = numbers.get(tag + "\t" + universal);
    return number != null ? number : byTag.getOrDefault(tag, 0);
  }

  String[] tags() {
    return names.stream().map(n -> n.substring(0, n.indexOf('\t'))).toArray(String[]::new);
  }

  String[] universals() {
    return names.stream().map(n -> n.substring(n.indexOf('\t') + 1)).toArray(String[]::new);
  }
}
