package dev.dateline.event.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Which words name the same action: "invade" and "invasion", "speak" and "talk". Derived from
 * WordNet by {@code ActionLexicon} in src/training.
 */
public final class Actions {

  /** How near two words are to naming the same action. */
  public enum Likeness {
    NONE,
    /** Of the same field, as "speak" and "call" are of communication. */
    FIELD,
    /** Derived from each other, or of one meaning. */
    RELATED,
    SAME
  }

  private record Action(int field, int[] senses) {}

  private static final Map<String, Action> KNOWN = load();

  private Actions() {}

  private static Map<String, Action> load() {
    Map<String, Action> actions = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Actions.class.getResourceAsStream("/dev/dateline/event/actions.tsv.gz")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .map(line -> line.split("\t", -1))
          .forEach(
              fields ->
                  actions.put(
                      fields[0],
                      new Action(
                          Integer.parseInt(fields[1]),
                          Arrays.stream(fields[2].split(" "))
                              .filter(id -> !id.isEmpty())
                              .mapToInt(id -> Integer.parseInt(id, 36))
                              .toArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(actions);
  }

  /** Senses under which a word can be found again; empty for an unknown word. */
  public static int[] senses(String lemma) {
    Action action = KNOWN.get(lemma);
    return action == null ? new int[0] : action.senses.clone();
  }

  /** The field of a word, such as communication; -1 for an unknown word. */
  static int field(String lemma) {
    Action action = KNOWN.get(lemma);
    return action == null ? -1 : action.field;
  }

  /** How near two dictionary forms are. */
  public static Likeness likeness(String lemma, String other) {
    if (lemma.equals(other)) {
      return Likeness.SAME;
    }
    Action one = KNOWN.get(lemma);
    Action two = KNOWN.get(other);
    if (one == null || two == null) {
      return Likeness.NONE;
    }
    for (int sense : one.senses) {
      for (int same : two.senses) {
        if (sense == same) {
          return Likeness.RELATED;
        }
      }
    }
    return one.field == two.field ? Likeness.FIELD : Likeness.NONE;
  }
}
