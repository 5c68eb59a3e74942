package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Map;
import java.util.Set;

/** Finds the word that relates an event to a time expression: before it, or as its first word. */
final class SignalReader {

  private static final Map<String, Signal> WORDS =
      Map.ofEntries(
          Map.entry("since", Signal.SINCE),
          Map.entry("until", Signal.UNTIL),
          Map.entry("till", Signal.UNTIL),
          Map.entry("til", Signal.UNTIL),
          Map.entry("through", Signal.UNTIL),
          Map.entry("thru", Signal.UNTIL),
          Map.entry("by", Signal.BY),
          Map.entry("before", Signal.BEFORE),
          Map.entry("after", Signal.AFTER),
          Map.entry("following", Signal.AFTER),
          Map.entry("from", Signal.FROM),
          Map.entry("between", Signal.FROM),
          Map.entry("to", Signal.TO),
          Map.entry("for", Signal.FOR),
          Map.entry("over", Signal.FOR),
          Map.entry("throughout", Signal.FOR),
          Map.entry("starting", Signal.STARTING),
          Map.entry("beginning", Signal.STARTING),
          Map.entry("effective", Signal.STARTING));

  /** Words that may stand between the preposition and the time without changing the relation. */
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "about",
          "around",
          "approximately",
          "roughly",
          "nearly",
          "almost",
          "only",
          "just",
          "at",
          "least",
          "most",
          "early",
          "late",
          "mid",
          "sometime",
          "some",
          "as",
          "shortly",
          "soon",
          "well",
          "day",
          "evening",
          "morning",
          "night",
          "noon",
          "midnight",
          "end",
          "start",
          "of",
          "on",
          "in",
          "beginning",
          "middle",
          "back");

  /** How far back a signal may stand. */
  private static final int REACH = 4;

  private SignalReader() {}

  /** The relation that the words before and in the expression give; {@link Signal#AT} for none. */
  static Signal of(Sentence sentence, int first, int last) {
    Signal inside = WORDS.get(word(sentence, first));
    if (inside == Signal.UNTIL && first > 0 && word(sentence, first - 1).equals("not")) {
      return Signal.AT;
    }
    if (inside != null && first < last && inside != Signal.TO) {
      return inside;
    }
    for (int t = first - 1; t >= 0 && t >= first - REACH; t--) {
      String word = word(sentence, t);
      if (word.equals("to") && upTo(sentence, t)) {
        return Signal.UNTIL;
      }
      if (word.equals("prior") || (word.equals("ahead") && word(sentence, t + 1).equals("of"))) {
        return Signal.BEFORE;
      }
      if (word.equals("until") && t > 0 && word(sentence, t - 1).equals("not")) {
        // "it was not until Tuesday that they left": then they did
        return Signal.AT;
      }
      Signal found = WORDS.get(word);
      if (found == Signal.BEFORE && isEnd(sentence, t + 1, last)) {
        return Signal.BY; // "before the end of the year": any of its days
      }
      if (found != null && !(word.equals("beginning") && t > 0 && isArticle(sentence, t - 1))) {
        return found;
      }
      if (!BETWEEN.contains(word)) {
        break;
      }
      if ((word.equals("on") || word.equals("in")) && t == first - 1) {
        return startsAt(sentence, t);
      }
    }
    return Signal.AT;
  }

  /** "starting on Friday", "beginning in March": the preposition isn't the whole signal. */
  private static Signal startsAt(Sentence sentence, int preposition) {
    Signal before = preposition > 0 ? WORDS.get(word(sentence, preposition - 1)) : null;
    return before == Signal.STARTING ? Signal.STARTING : Signal.AT;
  }

  private static boolean isEnd(Sentence sentence, int from, int to) {
    for (int t = from; t <= to; t++) {
      String word = word(sentence, t);
      if (word.equals("end") || word.equals("close")) {
        return true;
      }
    }
    return false;
  }

  private static boolean upTo(Sentence sentence, int to) {
    return to > 0 && word(sentence, to - 1).equals("up");
  }

  private static boolean isArticle(Sentence sentence, int token) {
    String word = word(sentence, token);
    return word.equals("the") || word.equals("a");
  }

  private static String word(Sentence sentence, int token) {
    return sentence.lower(token);
  }
}
