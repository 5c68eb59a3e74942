package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which nouns keep a time that follows them, and which leave it to their verb: "within weeks of his
 * capture on March 26", "the attack last month killed six", but "announced the merger on Friday",
 * "was expelled from the talks on Feb. 20".
 */
final class NounBeforeTime {

  /** How the parts of a name or phrase hang on its first word: "coup d'etat". */
  private static final Set<String> PARTS = Set.of("flat", "compound", "fixed", "goeswith");

  private NounBeforeTime() {}

  /**
   * A noun that is a trigger, stands inside a prepositional phrase and right before the time.
   *
   * @param first first token of the time
   * @return its token, or -1
   */
  static int inPhrase(Sentence sentence, int first, IntPredicate trigger) {
    int noun = first > 1 && sentence.tag(first - 1).equals("IN") ? first - 2 : first - 1;
    while (noun > 0
        && !trigger.test(noun)
        && PARTS.contains(sentence.relation(noun).split(":")[0])
        && sentence.head(noun) < noun) {
      noun = sentence.head(noun);
    }
    if (noun < 0 || !trigger.test(noun) || !sentence.tag(noun).startsWith("NN")) {
      return -1;
    }
    String relation = sentence.relation(noun);
    return relation.startsWith("nmod") || relation.startsWith("obl") ? noun : -1;
  }

  /**
   * What a time dates that the tree gives to some trigger: the verb, where the noun is what the
   * verb leaves; the subject, where the time stands between subject and verb.
   *
   * @param found token of that trigger, or -1
   */
  static int settle(Sentence sentence, int found, int first, int last, IntPredicate trigger) {
    if (found < 0) {
      return found;
    }
    if (sentence.tag(found).startsWith("NN")) {
      return left(sentence, found, trigger);
    }
    return found > last && sentence.tag(found).startsWith("VB")
        ? subject(sentence, found, first, trigger)
        : found;
  }

  private static int left(Sentence sentence, int noun, IntPredicate trigger) {
    int verb = sentence.head(noun);
    boolean source = false;
    for (int d : sentence.dependents(noun)) {
      source |= sentence.relation(d).equals("case") && sentence.isIgnoringCase(d, "from");
    }
    return source && verb >= 0 && verb < noun && trigger.test(verb) ? verb : noun;
  }

  private static int subject(Sentence sentence, int verb, int first, IntPredicate trigger) {
    for (int d : sentence.dependents(verb)) {
      boolean event =
          sentence.relation(d).startsWith("nsubj")
              && d < first
              && sentence.tag(d).startsWith("NN")
              && trigger.test(d);
      if (event && !hasComma(sentence, d, first)) {
        return d;
      }
    }
    return verb;
  }

  private static boolean hasComma(Sentence sentence, int from, int to) {
    for (int t = from; t < to; t++) {
      if (sentence.is(t, ",")) {
        return true;
      }
    }
    return false;
  }
}
