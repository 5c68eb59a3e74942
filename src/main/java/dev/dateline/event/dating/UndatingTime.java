package dev.dateline.event.dating;

import dev.dateline.text.Sentence;
import java.util.function.IntPredicate;

/** Times that date nothing: measures, times to compare with, parts of names. */
final class UndatingTime {

  private UndatingTime() {}

  static boolean is(Sentence sentence, int first, int last, IntPredicate trigger) {
    return isAttributeOfDelay(sentence, last)
        || isCompared(sentence, first)
        || isPartOfName(sentence, first, last, trigger);
  }

  /** "two weeks behind schedule", "ten minutes late", "two years older": no date. */
  private static boolean isAttributeOfDelay(Sentence sentence, int last) {
    if (last + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.lower(last + 1);
    return next.equals("behind") || next.equals("older") || next.equals("younger");
  }

  /** "higher than a year earlier": a time to compare with. */
  private static boolean isCompared(Sentence sentence, int first) {
    return first > 0 && sentence.isIgnoringCase(first - 1, "than");
  }

  /** "the Developers Conference 2010", "her 1987 Cadillac": the year is part of a name. */
  private static boolean isPartOfName(
      Sentence sentence, int first, int last, IntPredicate trigger) {
    if (first != last || first == 0 || !sentence.tag(first).equals("CD")) {
      return false;
    }
    return (sentence.tag(first - 1).startsWith("NNP") && !trigger.test(first - 1))
        || (first + 1 < sentence.size()
            && sentence.tag(first + 1).startsWith("NN")
            && DatedNoun.opens(sentence, first - 1)
            && DatedNoun.of(sentence, first, last, trigger) < 0);
  }
}
