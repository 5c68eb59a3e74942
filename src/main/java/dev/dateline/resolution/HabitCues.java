package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Sentence;
import java.util.Set;

/**
 * Whether a time comes again and again by the words around it: "is usually held in March", "in
 * March every year".
 */
final class HabitCues {

  private static final int REACH = 10;

  private static final int NEAR = 4;

  private static final Set<String> HABITS =
      Set.of("usually", "typically", "traditionally", "normally", "customarily");

  private static final Set<String> APART =
      Set.of(",", ";", ":", "-", "--", "\u2013", "\u2014", "but");

  private HabitCues() {}

  static boolean tell(TimeExpression expression) {
    Sentence sentence = expression.sentence();
    int first = sentence.tokenAt(expression.span().begin());
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String form = sentence.form(i);
      if (APART.contains(form)) {
        break;
      }
      if (HABITS.contains(form)) {
        return isOfVerb(sentence, i) && !isTold(sentence, i + 1, first);
      }
      if (i >= first - NEAR && isEveryYear(sentence, i - 1)) {
        return true;
      }
    }
    return isEveryYear(sentence, sentence.tokenAt(expression.span().end()));
  }

  /** "is usually held", "prices usually rise"; not "a typically hot day". */
  private static boolean isOfVerb(Sentence sentence, int adverb) {
    String tag = adverb == 0 ? "" : sentence.tag(adverb - 1);
    return tag.isEmpty()
        || tag.startsWith("VB")
        || tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("MD")
        || tag.equals("WDT");
  }

  /** "every year", "each year". */
  private static boolean isEveryYear(Sentence sentence, int i) {
    return (VerbTense.isForm(sentence, i, "every") || VerbTense.isForm(sentence, i, "each"))
        && VerbTense.isForm(sentence, i + 1, "year");
  }

  /** "the normally quiet town was hit": a verb of its own tells of one time. */
  private static boolean isTold(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.tag(i).equals("VBD")) {
        return true;
      }
    }
    return false;
  }
}
