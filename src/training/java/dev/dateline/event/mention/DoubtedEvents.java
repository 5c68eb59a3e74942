package dev.dateline.event.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The events that annotators of factuality took for denied or open, wherever a sentence with the
 * same letters stands: corpora differ in spaces and punctuation.
 *
 * @param places for a sentence's letters, how many of them stand before each such event
 */
record DoubtedEvents(Map<String, Set<Integer>> places) {

  /** Reads the sentences that {@link FactualityTraining} learns from. */
  static DoubtedEvents read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, Set<Integer>> places = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      String text = row.get("text").asText();
      Set<Integer> doubted = places.computeIfAbsent(letters(text), key -> new HashSet<>());
      for (JsonNode event : row.get("events")) {
        if (event.get("fact").asDouble() < FactualityModel.CERTAIN) {
          int begin = text.offsetByCodePoints(0, event.get("begin").asInt());
          doubted.add(letters(text.substring(0, begin)).length());
        }
      }
    }
    return new DoubtedEvents(places);
  }

  boolean contains(Sentence sentence, int token) {
    Set<Integer> doubted = places.get(letters(sentence.span().of(sentence.content())));
    if (doubted == null || doubted.isEmpty()) {
      return false;
    }
    String before = sentence.content().substring(sentence.begin(0), sentence.begin(token));
    return doubted.contains(letters(before).length());
  }

  /** What sentences are compared by. */
  static String letters(String text) {
    return text.replaceAll("[^A-Za-z]", "");
  }
}
