package dev.dateline.event.grouping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The events that a reader still has in mind for a word: the last few told by it, by a word of one
 * of its senses, or, for nouns, by one of its field. So few that the cost of comparing a mention
 * with all of them doesn't grow with the text.
 */
final class RecalledEvents {

  private static final int MOST_OF_SENSE = 4;
  private static final int MOST_OF_FIELD = 8;
  private static final Deque<Group> NONE = new ArrayDeque<>(0);

  private final Map<String, Deque<Group>> byLemma = new HashMap<>();
  private final Map<Integer, Deque<Group>> bySense = new HashMap<>();
  private final Map<Integer, Deque<Group>> byField = new HashMap<>();
  private final Map<String, Group> byNoun = new HashMap<>();

  /** What a mention may be of: the likest words first, then the latest told. */
  Set<Group> candidates(Account account) {
    String lemma = account.mention().lemma();
    Set<Group> candidates = new LinkedHashSet<>(byLemma.getOrDefault(lemma, NONE));
    for (int sense : Actions.senses(lemma)) {
      candidates.addAll(bySense.getOrDefault(sense, NONE));
    }
    if (account.isNominal()) {
      candidates.addAll(byField.getOrDefault(Actions.field(lemma), NONE));
    }
    return candidates;
  }

  void remember(Account account, Group group) {
    String lemma = account.mention().lemma();
    push(byLemma.computeIfAbsent(lemma, key -> new ArrayDeque<>()), group, MOST_OF_SENSE);
    for (int sense : Actions.senses(lemma)) {
      push(bySense.computeIfAbsent(sense, key -> new ArrayDeque<>()), group, MOST_OF_SENSE);
    }
    int field = Actions.field(lemma);
    if (field >= 0) {
      push(byField.computeIfAbsent(field, key -> new ArrayDeque<>()), group, MOST_OF_FIELD);
    }
    if (account.isNominal()) {
      byNoun.put(lemma, group);
    }
  }

  private static void push(Deque<Group> last, Group group, int most) {
    last.remove(group);
    last.addFirst(group);
    if (last.size() > most) {
      last.removeLast();
    }
  }

  /**
   * The event that "the call" is: named by this noun last, or by a verb that goes with it; or null.
   */
  Group named(String noun) {
    if (byNoun.containsKey(noun)) {
      return byNoun.get(noun);
    }
    if (byLemma.containsKey(noun)) {
      return byLemma.get(noun).getFirst();
    }
    for (int sense : Actions.senses(noun)) {
      if (bySense.containsKey(sense)) {
        return bySense.get(sense).getFirst();
      }
    }
    return null;
  }
}
